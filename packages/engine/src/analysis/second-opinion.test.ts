import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { compile } from '../compile.js';
import type { Decision } from '../decide/decision.js';
import { loadRules } from '../decide/rules.js';
import { orient } from '../decide/orient.js';
import type { Logic } from '../model/logic.js';
import { explain } from '../explain/explain.js';
import { answerFacts, factsOf, tickFacts } from '../testing/answer-set/facts-of.js';
import { type AnswerSet, solve } from '../testing/answer-set/solve.js';
import { boxedLogic, randomTicked } from '../testing/boxed-pack.js';
import { randomSituation } from '../testing/random-pack.js';
import { richLogic, soundLogic } from '../testing/rich-pack.js';
import { check } from './check.js';

const PACKS = { numRuns: 300 };

const SHOWN = ['unknown/1', 'is/2', 'decides/1', 'conflict/0', 'matches/1'];

/** The arguments of a predicate of one argument, sorted. */
const namesOf = (row: AnswerSet, predicate: string) =>
  (row.get(predicate) ?? []).map(([name = '']) => name).sort();

const leadSets = (rows: readonly AnswerSet[]) =>
  rows.map((row) => namesOf(row, 'lead').join('+')).sort();

describe('an answer-set program of the same semantics', () => {
  it('counts the same situations, gaps and conflicts, and reaches the same rules', async () => {
    await fc.assert(
      fc.asyncProperty(richLogic, async (logic) => {
        const rows = await solve(factsOf(logic), SHOWN);
        const known = rows.filter((row) => !row.has('unknown'));
        const { situations, findings } = check(logic);
        assert.equal(situations, String(known.length));
        const gaps = findings.find(({ code }) => code === 'gap')?.rows?.count ?? '0';
        assert.equal(gaps, String(known.filter((row) => !row.has('decides')).length));
        assert.deepEqual(conflictsIn(logic), conflictsAmong(rows));
        const matched = new Set(rows.flatMap((row) => namesOf(row, 'matches')));
        const unreachable = findings.flatMap(({ code, ids }) =>
          code === 'unreachable-rule' ? ids : [],
        );
        assert.deepEqual(
          unreachable,
          logic.rules.flatMap(({ id }) => (matched.has(id) ? [] : [id])),
        );
      }),
      PACKS,
    );
  });

  it('reads the same answers the same, openly and cautiously', async () => {
    const packAndSituation = soundLogic.chain((logic) =>
      fc.tuple(fc.constant(logic), randomSituation(logic)),
    );
    await fc.assert(
      fc.asyncProperty(packAndSituation, async ([logic, situation]) => {
        const decision = orient(loadRules(compile(logic).logic), situation);
        const facts = `${factsOf(logic)}\n${answerFacts(decision.receipt.answers)}`;
        const open = await solve(`${facts}\nopen.`, ['lead/1'], { isDistinct: true });
        assert.deepEqual(decision.possible.map((set) => set.join('+')).sort(), leadSets(open));
        const cautious = await solve(`${facts}\ncautious.`, ['lead/1', 'decides/1']);
        assert.equal(cautious.length, 1);
        if (decision.status === 'undetermined') return;
        const [sole = ''] = open.length === 1 ? leadSets(open) : [];
        assert.equal(leadsOf(decision), sole === '' ? leadSets(cautious)[0] : sole);
      }),
      PACKS,
    );
  });
});

describe('an answer-set program of what is ticked on the result', () => {
  it('brings the same partners, and lets the same lead, whatever is ticked', async () => {
    const cases = boxedLogic.chain((logic) => fc.tuple(fc.constant(logic), randomTicked(logic)));
    await fc.assert(
      fc.asyncProperty(cases, async ([logic, { answers, ticked }]) => {
        const rules = loadRules(compile(logic).logic);
        const plain = orient(rules, answers);
        const boxes = ticked.length > 0 && { boxes: ticked };
        const decision = orient(rules, { ...answers, ...boxes });
        assert.deepEqual(
          [decision.status, decision.leads, decision.possible, decision.openQuestions],
          [plain.status, plain.leads, plain.possible, plain.openQuestions],
        );
        const given = `${factsOf(logic)}\n${answerFacts(decision.receipt.answers)}`;
        const facts = `${given}\n${tickFacts('boxes', ticked)}\ncautious.`;
        const [row, ...others] = await solve(facts, ['with/1', 'lead/1', 'shown/1']);
        assert.ok(row);
        assert.equal(others.length, 0);
        if (decision.status === 'emergency') return;
        const isShown = decision.onResult.length > 0;
        assert.equal(isShown, namesOf(row, 'shown').includes('boxes'));
        // Where it is undetermined or rests on the open reading, others decide than in the cautious one.
        if (leadsOf(decision) !== namesOf(row, 'lead').join('+')) return;
        const partners = explain(decision).partners.filter(({ certainty }) => certainty === 'sure');
        if (decision.status === 'undetermined') return;
        assert.deepEqual(
          partners.map(({ destination }) => destination).sort(),
          namesOf(row, 'with'),
        );
      }),
      PACKS,
    );
  });

  it('reaches the same rules with every box that they test', async () => {
    await fc.assert(
      fc.asyncProperty(boxedLogic, async (logic) => {
        const all = logic.onResult?.flatMap(({ options }) => options) ?? [];
        const rows = await solve(`${factsOf(logic)}\n${tickFacts('boxes', all)}`, ['matches/1']);
        const matched = new Set(rows.flatMap((row) => namesOf(row, 'matches')));
        const unreachable = check(logic).findings.flatMap(({ code, ids }) =>
          code === 'unreachable-rule' ? ids : [],
        );
        assert.deepEqual(
          unreachable,
          logic.rules.flatMap(({ id }) => (matched.has(id) ? [] : [id])),
        );
      }),
      { numRuns: 100 },
    );
  });
});

const leadsOf = ({ leads }: Decision) =>
  leads
    .map(({ destination }) => destination)
    .sort()
    .join('+');

/** How many rows each conflict has, by the rules in it. */
function conflictsIn(logic: Logic): Readonly<Record<string, string>> {
  const found = check(logic).findings.filter(({ code }) => code === 'conflict');
  return sorted(found.map(({ ids, rows }) => [[...ids].sort().join(), rows?.count ?? '0']));
}

function conflictsAmong(rows: readonly AnswerSet[]): Readonly<Record<string, string>> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!row.has('conflict')) continue;
    const ids = namesOf(row, 'decides').join();
    counts.set(ids, (counts.get(ids) ?? 0) + 1);
  }
  return sorted([...counts].map(([ids, count]) => [ids, String(count)]));
}

function sorted(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => a.localeCompare(b)));
}
