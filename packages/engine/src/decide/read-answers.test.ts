import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { compile } from '../compile.js';
import { loadRules, nextQuestion, orient, type Situation, SituationError } from '../index.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';

const rules = loadRules(
  compile(
    smallPack(
      [
        question('besoin', ['aide', 'avis'], {
          renamedFrom: 'demande',
          renamedOptions: { aide: 'soutien' },
        }),
        question('sujet', ['plaie', 'diabete'], {
          multiple: true,
          renamedOptions: { plaie: 'blessure' },
        }),
      ],
      [
        rule('r', { all: [held('besoin', 'aide'), held('sujet', 'plaie')] }, ['a']),
        rule('s', { not: { all: [held('besoin', 'aide'), held('sujet', 'plaie')] } }, ['b'], {
          tier: 'general',
        }),
      ],
    ),
  ).logic,
);

const as = (situation: unknown) => situation as Situation;

describe('an answer under an id of before', () => {
  for (const [what, situation] of [
    ['of the question', { demande: 'aide', sujet: ['plaie'] }],
    ['of the option', { besoin: 'soutien', sujet: ['plaie'] }],
    ['of both', { demande: 'soutien', sujet: ['plaie'] }],
    ['of an option that was ticked', { besoin: 'aide', sujet: ['blessure'] }],
  ] as const) {
    it(`[renamed-id] counts as the one of today: ${what}`, () => {
      const { receipt } = orient(rules, situation);
      assert.deepEqual(receipt.leads, ['a']);
      assert.deepEqual(receipt.answers, { besoin: 'aide', sujet: ['plaie'] });
    });
  }

  it('[renamed-id] is not asked again', () => {
    assert.equal(nextQuestion(rules, { demande: 'soutien' })?.question, 'sujet');
  });

  it('[renamed-id] is still refused where nobody renamed it', () => {
    assert.throws(() => orient(rules, { demandes: 'soutien' }), SituationError);
    assert.throws(() => orient(rules, { besoin: 'avis', sujet: ['soutien'] }), SituationError);
  });
});

describe('an answer of another type', () => {
  const odd: readonly unknown[] = [
    5,
    true,
    null,
    { a: 1 },
    [3],
    [['plaie']],
    [],
    '',
    new Map(),
    [undefined],
  ];
  for (const answer of odd) {
    for (const id of ['besoin', 'sujet']) {
      it(`[odd-answer] is refused as a misshapen answer: ${id} ${JSON.stringify(answer)}`, () => {
        for (const call of [orient, nextQuestion]) {
          assert.throws(
            () => call(rules, as({ [id]: answer })),
            (error) => error instanceof SituationError && error.path.startsWith(id),
          );
        }
      });
    }
  }

  for (const name of ['constructor', '__proto__', 'toString']) {
    it(`[odd-answer] is no answer of a question that every object has: ${name}`, () => {
      const situation = as(JSON.parse(`{ "${name}": "x" }`));
      assert.throws(() => orient(rules, situation), { code: 'unknown-question' });
    });
  }

  for (const id of ['besoin', 'sujet']) {
    it(`[odd-answer] takes "unknown" in a list as "unknown": ${id}`, () => {
      assert.deepEqual(orient(rules, { [id]: ['unknown'] }).receipt.answers, { [id]: 'unknown' });
    });
  }
});
