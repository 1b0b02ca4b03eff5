import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { compile } from '../compile.js';
import type { Condition, Logic } from '../model/logic.js';
import { SituationError } from '../model/situation-error.js';
import { oriented, rulesFrom } from '../testing/plain-texts.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';
import { loadRules } from './rules.js';
import { nextQuestion } from './next-question.js';
import { whatIf } from '../explain/what-if.js';

const child = held('age', 'old');
const logic: Logic = smallPack(
  [
    question('about', ['person', 'group', 'fire']),
    question('age', ['young', 'old'], { appliesWhen: held('about', 'person') }),
  ],
  [
    rule('fire', held('about', 'fire'), ['e'], { tier: 'safety' }),
    rule('young', held('age', 'young'), ['a']),
    rule('old', held('age', 'old'), ['b']),
    rule('group', held('about', 'group'), ['b']),
    adds('wound', held('more', 'wound'), 'c'),
    adds('both', { all: [held('more', 'wound'), held('more', 'poor')] }, 'd'),
    adds('poor-and-old', { all: [held('age', 'old'), held('more', 'poor')] }, 'e'),
  ],
  {
    onResult: [
      {
        id: 'more',
        options: ['wound', 'poor', 'child'],
        unless: { child },
        appliesWhen: held('about', 'person'),
      },
    ],
  },
);
const rules = rulesFrom(logic);
const OLD = { about: 'person', age: 'old' };

function adds(id: string, when: Condition, destination: string) {
  return rule(id, when, [], { partners: [{ destination }] });
}

const partnersOf = (situation: Parameters<typeof oriented>[1]) =>
  oriented(rules, situation).partners.map(({ destination, certainty }) => [destination, certainty]);

describe('a question on the result', () => {
  it('is never asked, and makes nothing possible while nothing is ticked', () => {
    assert.equal(nextQuestion(rules, OLD), undefined);
    assert.deepEqual(partnersOf(OLD), []);
    assert.deepEqual(oriented(rules, OLD).refiningQuestions, []);
  });

  it('brings partners for what is ticked, and nothing for what is not', () => {
    assert.deepEqual(partnersOf({ ...OLD, more: ['wound'] }), [['c', 'sure']]);
    assert.deepEqual(partnersOf({ ...OLD, more: ['poor'] }), [['e', 'sure']]);
    assert.deepEqual(partnersOf({ ...OLD, more: ['wound', 'poor'] }), [
      ['c', 'sure'],
      ['d', 'sure'],
      ['e', 'sure'],
    ]);
  });

  it('leaves a partner possible that an open question decides on', () => {
    const open = { about: 'person', more: ['poor'] };
    assert.deepEqual(partnersOf(open), [['e', 'possible']]);
  });

  it('changes neither leads nor status nor what is asked nor why', () => {
    for (const situation of [OLD, { about: 'person' }, { about: 'person', age: 'unknown' }]) {
      const [plain, ticked] = [{}, { more: ['wound', 'child'] }].map((more) =>
        oriented(rules, { ...situation, ...more }),
      );
      assert.ok(plain && ticked);
      assert.deepEqual(
        [ticked.status, ticked.leads, ticked.possible, ticked.reasons, ticked.openQuestions],
        [plain.status, plain.leads, plain.possible, plain.reasons, plain.openQuestions],
      );
      assert.deepEqual(
        nextQuestion(rules, { ...situation, more: ['wound'] }),
        nextQuestion(rules, situation),
      );
      assert.deepEqual(whatIf(rules, { ...situation, more: ['wound'] }), whatIf(rules, situation));
    }
  });

  it('offers the boxes that have a place in what is known, and those that are ticked', () => {
    const offered = (situation: Parameters<typeof oriented>[1]) =>
      oriented(rules, situation).onResult;
    assert.deepEqual(offered({ about: 'person', age: 'young' }), [
      { question: 'more', options: ['wound', 'poor', 'child'], ticked: [] },
    ]);
    assert.deepEqual(offered({ about: 'person' })[0]?.options, ['wound', 'poor', 'child']);
    assert.deepEqual(offered(OLD)[0]?.options, ['wound', 'poor']);
    assert.deepEqual(offered({ ...OLD, more: ['child', 'wound'] }), [
      { question: 'more', options: ['wound', 'poor', 'child'], ticked: ['wound', 'child'] },
    ]);
  });

  it('is not there where it does not apply, nor in an emergency', () => {
    const group = oriented(rules, { about: 'group', more: ['wound'] });
    assert.deepEqual(group.onResult, []);
    assert.deepEqual(group.setAside, [
      { question: 'more', answer: ['wound'], because: 'not-applicable' },
    ]);
    assert.deepEqual(group.partners, []);
    assert.deepEqual(oriented(rules, { about: 'fire' }).onResult, []);
  });

  it('stays out of the receipt', () => {
    assert.deepEqual(oriented(rules, { ...OLD, more: ['wound'] }).receipt.answers, OLD);
  });

  it('takes real boxes only', () => {
    for (const more of [[], 'none', 'unknown', ['lost'], ['wound', 'none']]) {
      assert.throws(() => oriented(rules, { ...OLD, more }), SituationError);
    }
  });

  it('is known under its former names', () => {
    const renamed = {
      ...logic,
      onResult: (logic.onResult ?? []).map((one) => ({
        ...one,
        renamedFrom: 'extra',
        renamedOptions: { wound: 'plaie' },
      })),
    };
    const { onResult } = oriented(rulesFrom(renamed), { ...OLD, extra: ['plaie'] });
    assert.deepEqual(onResult[0]?.ticked, ['wound']);
  });

  it('is refused by the loader where a condition in it was cut', () => {
    const compiled = compile(logic).logic;
    const [more] = compiled.onResult ?? [];
    const broken = {
      ...compiled,
      onResult: [{ ...more, unless: { child: { question: 'lost' } } }],
    };
    assert.throws(() => loadRules(JSON.parse(JSON.stringify(broken)) as typeof compiled), {
      name: 'PackError',
    });
  });
});
