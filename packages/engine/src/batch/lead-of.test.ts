import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { decide } from './lead-of.js';
import { type Cell, leadOf, situations } from '../testing/oracle.js';
import { packFrom } from '../testing/plain-texts.js';
import { randomLogic } from '../testing/random-pack.js';

describe('decide', () => {
  it('gives the lead of the plain interpreter for every situation', () => {
    fc.assert(
      fc.property(randomLogic, (logic) => {
        const pack = packFrom(logic);
        for (const row of situations(logic)) {
          const answers = Object.entries(row).flatMap(([id, cell]) => answerOf(logic, id, cell));
          const lead = decide(pack, Object.fromEntries(answers));
          assert.equal([...lead].sort().join('+'), leadOf(logic, row));
        }
      }),
      { numRuns: 200 },
    );
  });
});

function answerOf(logic: Parameters<typeof packFrom>[0], id: string, cell: Cell) {
  if (cell === 'na' || cell === 'unknown') return [];
  const isMultiple = logic.questions.find((question) => question.id === id)?.multiple;
  if (cell.length === 0) return [[id, 'none'] as const];
  return [[id, isMultiple ? cell : (cell[0] ?? '')] as const];
}
