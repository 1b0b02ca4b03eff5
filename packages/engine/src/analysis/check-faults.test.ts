import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { Logic } from '../model/logic.js';
import { held, options, question, rule, smallPack } from '../testing/small-pack.js';
import type { AnalysisCode } from './analysis-finding.js';
import { check } from './check.js';

const need = question('need', ['care', 'home']);
const danger = question('danger', ['yes', 'no'], { safety: true });
const care = rule('care', held('need', 'care'), ['a']);
const home = rule('home', held('need', 'home'), ['b']);
const doors = (...ids: string[]): Logic['destinations'] =>
  ids.map((id) => ({ id, kind: 'door', availability: 'unknown' }));
const sound = smallPack([need], [care, home], { destinations: doors('a', 'b') });

/** One fault each, in a pack that has no other. */
const faults: readonly [AnalysisCode, string, Logic][] = [
  [
    'gap',
    '',
    {
      ...sound,
      rules: [care, rule('more', held('need', 'home'), [], { partners: [{ destination: 'b' }] })],
    },
  ],
  [
    'conflict',
    'home,other',
    { ...sound, rules: [care, home, rule('other', held('need', 'home'), ['a'])] },
  ],
  [
    'shadowed',
    'late',
    {
      ...sound,
      rules: [care, home, rule('late', held('need', 'home'), ['a'], { tier: 'general' })],
    },
  ],
  [
    'unreachable-rule',
    'never',
    {
      ...sound,
      rules: [
        care,
        home,
        rule('never', { all: [held('need', 'care'), held('need', 'home')] }, ['a']),
      ],
    },
  ],
  [
    'unreachable-question',
    'idle',
    { ...sound, questions: [need, question('idle', ['x'], { rest: ['x'] })] },
  ],
  ['unreachable-destination', 'c', { ...sound, destinations: doors('a', 'b', 'c') }],
  [
    'unused-option',
    'need=else',
    {
      ...sound,
      questions: [question('need', ['care', 'home', 'else'])],
      rules: [
        care,
        rule('home', { any: [held('need', 'home'), { not: held('need', 'care') }] }, ['b']),
      ],
    },
  ],
  [
    'unsafe-unknown',
    'danger',
    {
      ...sound,
      questions: [need, danger],
      rules: [
        care,
        home,
        rule('note', held('danger', 'yes', 'no'), [], { partners: [{ destination: 'a' }] }),
      ],
    },
  ],
  [
    'two-leads-for-a-person',
    'care,with',
    {
      ...sound,
      onePerson: held('need', 'care'),
      rules: [
        { ...care, joint: 'j' },
        home,
        rule('with', held('need', 'care'), ['b'], { joint: 'j' }),
      ],
    },
  ],
  [
    'dead-end',
    'home',
    {
      ...sound,
      destinations: doors('a', 'b').map((one) =>
        one.id === 'b' ? { ...one, kind: 'process' } : one,
      ),
    },
  ],
];

describe('check', () => {
  it('finds nothing in a sound pack', () => {
    assert.deepEqual(check(sound).findings, []);
  });

  for (const [code, ids, logic] of faults) {
    it(`finds a planted ${code}, and nothing else`, () => {
      const { findings } = check(logic);
      assert.deepEqual(
        findings.map((finding) => [finding.code, finding.ids.join()]),
        [[code, ids]],
      );
    });
  }

  it('accepts what an override or a joint rule settles', () => {
    const silenced = rule('other', held('need', 'home'), ['a'], { overrides: ['home'] });
    const codes = (logic: Logic) => check(logic).findings.map(({ code }) => code);
    assert.deepEqual(codes({ ...sound, rules: [care, home, silenced] }), [
      'shadowed',
      'unreachable-destination',
    ]);
    const joint = { ...home, joint: 'j' };
    const other = rule('other', held('need', 'home'), ['a'], { joint: 'j' });
    assert.deepEqual(codes({ ...sound, rules: [care, joint, other] }), []);
  });

  it('does not call a destination unreachable that is shown at all times', () => {
    const logic = { ...sound, destinations: doors('a', 'b', 'c'), emergency: ['c'] };
    assert.deepEqual(check(logic).findings, []);
  });
});

describe('the number of situations', () => {
  const many = question('many', options(64), { multiple: true });
  const rules = (condition: ReturnType<typeof held>) => [rule('r', condition, ['a'])];
  const counts: readonly [string, Logic, bigint][] = [
    ['no question', smallPack([], []), 1n],
    ['one of 64 options', smallPack([question('one', options(64))], []), 64n],
    ['any of 64 options, none tested', smallPack([many], []), 2n ** 64n],
    [
      'any of 64 options, three tested',
      smallPack([many], rules(held('many', 'o0', 'o7', 'o63'))),
      2n ** 64n,
    ],
    [
      'any of 64 options, all tested',
      smallPack([many], rules(held('many', ...options(64)))),
      2n ** 64n,
    ],
    [
      '60 questions of 4 options',
      smallPack(
        options(60).map((id) => question(id, options(4))),
        [],
      ),
      4n ** 60n,
    ],
    [
      'something ticked that forbids the rest',
      smallPack([many], [], { constraints: [{ id: 'c', impossible: held('many', 'o0') }] }),
      2n ** 63n,
    ],
    [
      'any of 64 options where it is asked',
      smallPack([need, { ...many, appliesWhen: held('need', 'care') }], []),
      2n ** 64n + 1n,
    ],
  ];
  for (const [title, logic, expected] of counts) {
    it(`is exact for ${title}`, () => assert.equal(check(logic).situations, expected.toString()));
  }
});
