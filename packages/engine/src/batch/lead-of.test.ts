import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { type Cell, leadOf as plainLeadOf, situations } from '../testing/oracle.js';
import { SituationError } from '../model/situation-error.js';
import { leadOf } from './lead-of.js';
import { rulesFrom } from '../testing/plain-texts.js';
import { randomLogic } from '../testing/random-pack.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';

describe('leadOf', () => {
  it('gives the lead of the plain interpreter for every situation', () => {
    fc.assert(
      fc.property(randomLogic, (logic) => {
        const rules = rulesFrom(logic);
        for (const row of situations(logic)) {
          const answers = Object.entries(row).flatMap(([id, cell]) => answerOf(logic, id, cell));
          const lead = leadOf(rules, Object.fromEntries(answers));
          assert.equal([...lead].sort().join('+'), plainLeadOf(logic, row));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads one option alone or in a list, of a single and of a multi-choice question', () => {
    for (const [p, q] of [
      ['x', 'y'],
      [['x'], ['y']],
      ['x', ['y', 'z']],
    ] as const) {
      assert.deepEqual(leadOf(ticked, { p, q }), ['a']);
    }
    assert.deepEqual(leadOf(ticked, { p: 'x', q: 'none' }), []);
    assert.deepEqual(leadOf(ticked, { p: 'x', q: 'unknown' }), []);
    assert.deepEqual(leadOf(ticked, { p: 'x' }), []);
  });

  it('refuses an answer on the way that its question does not have', () => {
    for (const q of ['other', ['y', 'other'], [], ['y', 'unknown']]) {
      assert.throws(() => leadOf(ticked, { p: 'x', q }), SituationError);
    }
    assert.throws(() => leadOf(ticked, { p: ['x', 'w'] }), SituationError);
  });
});

const ticked = rulesFrom(
  smallPack(
    [question('p', ['w', 'x']), question('q', ['y', 'z'], { multiple: true })],
    [rule('r', { all: [held('p', 'x'), held('q', 'y')] }, ['a'])],
  ),
);

function answerOf(logic: Parameters<typeof rulesFrom>[0], id: string, cell: Cell) {
  if (cell === 'na' || cell === 'unknown') return [];
  const isMultiple = logic.questions.find((question) => question.id === id)?.multiple;
  if (cell.length === 0) return [[id, 'none'] as const];
  return [[id, isMultiple ? cell : (cell[0] ?? '')] as const];
}
