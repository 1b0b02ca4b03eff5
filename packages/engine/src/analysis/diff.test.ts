import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import type { Logic, LogicQuestion, LogicRule } from '../model/logic.js';
import { assertRows } from '../testing/assert-rows.js';
import { withMutant } from '../testing/mutant.js';
import { deciding, type Row } from '../testing/oracle.js';
import { richLogic } from '../testing/rich-pack.js';
import { labelIn, partnersIn, type TwoViews, twoViews } from '../testing/two-packs.js';
import type { LeadChange } from './changes.js';
import { diff } from './diff.js';

const RUNS = { numRuns: 100 };
// Brute force lists every combination of both packs' options.
const small = richLogic.filter(({ questions }) => questions.length <= 3);
const pairs = fc
  .tuple(withMutant(small), fc.boolean())
  .map(([[one, two], isTurned]): readonly [Logic, Logic] => (isTurned ? [two, one] : [one, two]));

const isReal = ({ row }: TwoViews) => !Object.values(row).includes('unknown');

function changesByLabel(older: Logic, newer: Logic): ReadonlyMap<string, readonly TwoViews[]> {
  const groups = new Map<string, TwoViews[]>();
  for (const two of twoViews(older, newer)) {
    const [from, to] = [labelIn(older, two.views[0]), labelIn(newer, two.views[1])];
    if (from !== to) groups.set(`${from}>${to}`, [...(groups.get(`${from}>${to}`) ?? []), two]);
  }
  return groups;
}

function labelOf({ from, to }: LeadChange): string {
  const word = (lead: readonly string[] | undefined) => lead?.join('+') ?? 'impossible';
  return `${word(from)}>${word(to)}`;
}

/** The same question with one answer in place of several, or the reverse. */
function retype(at: number) {
  return ({ multiple, ...question }: LogicQuestion, index: number): LogicQuestion =>
    index === at
      ? { ...question, ...(!multiple && { multiple: true }) }
      : { ...question, ...(multiple && { multiple }) };
}

/** The rules that decide one of these rows on one side only, or with other leads. */
function responsible(older: Logic, newer: Logic, rows: readonly TwoViews[]): readonly string[] {
  const written = (rule: LogicRule) =>
    `${rule.id}:${rule.leads
      .map((lead) => lead.destination)
      .sort()
      .join()}`;
  const at = (logic: Logic, view: Row | undefined) =>
    view ? deciding(logic, view).map(written) : [];
  const ids = rows.flatMap(({ views }) => {
    const [before, after] = [at(older, views[0]), at(newer, views[1])];
    return [
      ...before.filter((rule) => !after.includes(rule)),
      ...after.filter((rule) => !before.includes(rule)),
    ];
  });
  return [...new Set(ids.map((id) => id.split(':')[0] ?? ''))].sort();
}

describe('diff, compared with the plain interpreter', () => {
  it('counts exactly the situations whose lead changes, from each lead to each other', () => {
    fc.assert(
      fc.property(pairs, ([older, newer]) => {
        const expected = changesByLabel(older, newer);
        const { leads } = diff(older, newer);
        assert.deepEqual(leads.map(labelOf).sort(), [...expected.keys()].sort());
        for (const change of leads) {
          const all = expected.get(labelOf(change)) ?? [];
          const real = all.filter(isReal);
          assert.equal(change.count, String(real.length));
          assert.equal(change.incomplete, String(all.length - real.length));
        }
      }),
      RUNS,
    );
  });

  it('[diff-inputs] counts the ticks that a question no longer takes, or takes now', () => {
    fc.assert(
      fc.property(small, fc.nat(), fc.boolean(), (logic, index, isTurned) => {
        const at = index % logic.questions.length;
        const other = { ...logic, questions: logic.questions.map(retype(at)) };
        const [older, newer] = isTurned ? [other, logic] : [logic, other];
        const expected = changesByLabel(older, newer);
        const { leads, retyped } = diff(older, newer);
        assert.deepEqual(retyped, [logic.questions[at]?.id]);
        assert.deepEqual(leads.map(labelOf).sort(), [...expected.keys()].sort());
        for (const change of leads) {
          const rows = expected.get(labelOf(change)) ?? [];
          assert.equal(change.count, String(rows.filter(isReal).length));
        }
      }),
      RUNS,
    );
  });

  it('shows a situation of each change, and names the rules that make it', () => {
    fc.assert(
      fc.property(pairs, ([older, newer]) => {
        const expected = changesByLabel(older, newer);
        const all = twoViews(older, newer).map(({ row }) => row);
        for (const change of diff(older, newer).leads) {
          const changed = expected.get(labelOf(change)) ?? [];
          const isKnown = change.count !== '0';
          const universe = isKnown ? all.filter((row) => isReal({ row, views: [row, row] })) : all;
          const keys = new Set(changed.map(({ row }) => JSON.stringify(row)));
          const wanted = universe.filter((row) => keys.has(JSON.stringify(row)));
          const { witness, kinds } = change;
          if (isKnown) assertRows({ count: change.count, kinds, witness }, wanted, universe);
          else assertRows({ count: change.incomplete, kinds: 1, witness }, wanted, universe);
          assert.deepEqual([...change.rules].sort(), responsible(older, newer, changed));
        }
      }),
      RUNS,
    );
  });

  it('finds exactly the situations that gain or lose a partner, and names who decides there', () => {
    fc.assert(
      fc.property(pairs, ([older, newer]) => {
        const two = twoViews(older, newer);
        const { partners } = diff(older, newer);
        for (const destination of ['a', 'b', 'c', 'd', 'e']) {
          const has = ({ views }: TwoViews) => [
            partnersIn(older, views[0]).includes(destination),
            partnersIn(newer, views[1]).includes(destination),
          ];
          for (const change of ['added', 'removed'] as const) {
            const wanted = two.filter((one) => {
              const [before, after] = has(one);
              return change === 'added' ? !before && after : before && !after;
            });
            const found = partners.find(
              (one) => one.destination === destination && one.change === change,
            );
            const [rows, all] = [wanted, two].map((list) => list.map(({ row }) => row));
            assertRows(found?.rows, rows ?? [], all ?? []);
            for (const rule of responsible(older, newer, wanted)) {
              assert.ok(found?.rules.includes(rule), rule);
            }
          }
        }
      }),
      RUNS,
    );
  });
});
