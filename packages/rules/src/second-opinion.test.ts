import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { joinLocal, loadRules, orient, type Situation } from '@coord-orientation/engine';
import { check } from '@coord-orientation/engine/analysis';
import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

import { factsOf, placeFacts } from '../../engine/src/testing/answer-set/facts-of.js';
import { type AnswerSet, solve } from '../../engine/src/testing/answer-set/solve.js';

const { logic, local, source } = buildPack(await readPack(join(import.meta.dirname, '..')));
const shared = loadRules(logic);
const facts = factsOf(source);
const ROW = ['is/2', 'unknown/1', 'lead/1', 'decides/1', 'conflict/0'];

describe('the shared rules, in the opinion of an answer-set program,', () => {
  it('have as many situations as the check counts, no gap and no conflict', async () => {
    const rows = await solve(facts, ['unknown/1', 'decides/1', 'conflict/0']);
    const known = rows.filter((row) => !row.has('unknown'));
    assert.equal(check(source).situations, String(known.length));
    assert.equal(known.filter((row) => !row.has('decides')).length, 0);
    assert.equal(rows.filter((row) => row.has('conflict')).length, 0);
  });

  for (const one of logic.classes.filter(leads)) {
    it(`name the same leads wherever a rule of ${one.id} decides`, async () => {
      const place = `${facts}\n${placeFacts(one)}\n:- not decides(R) : local(R, T), here(T).`;
      const rows = await solve(place, ROW);
      const own = local.find((each) => each.class === one.id) ?? assert.fail(one.id);
      const rules = joinLocal(shared, own);
      assert.ok(rows.length > 0);
      for (const row of rows) {
        assert.equal(row.has('conflict'), false);
        // With « je ne sais pas » in it, a row may be certain of what it does not say.
        const { status, leads: found } = orient(rules, situationOf(row));
        if (row.has('unknown') && status !== 'provisional') continue;
        const ids = found.map(({ destination }) => destination).sort();
        assert.deepEqual(ids, leadsIn(row), JSON.stringify(situationOf(row)));
      }
    });
  }
});

/** A local rule may only add a partner. */
function leads({ territories }: (typeof logic.classes)[number]): boolean {
  return (source.local ?? []).some(
    (rule) => rule.leads.length > 0 && territories.some(({ id }) => id === rule.territory),
  );
}

const leadsIn = (row: AnswerSet) => (row.get('lead') ?? []).map(([id = '']) => id).sort();

/** The answers of a row; several ticks of one question are a list. */
function situationOf(row: AnswerSet): Situation {
  const situation: Record<string, string | string[]> = {};
  for (const [question = ''] of row.get('unknown') ?? []) situation[question] = 'unknown';
  for (const [question = '', option = ''] of row.get('is') ?? []) {
    const { multiple } = source.questions.find(({ id }) => id === question) ?? {};
    const before = [situation[question] ?? []].flat();
    situation[question] = multiple ? [...before, option] : option;
  }
  return situation;
}
