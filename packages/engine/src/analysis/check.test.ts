import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import type { Logic, LogicRule } from '../model/logic.js';
import { assertRows } from '../testing/assert-rows.js';
import { allRows, deciding, isConflict, type Row, situations, test } from '../testing/oracle.js';
import { richLogic } from '../testing/rich-pack.js';
import type { AnalysisCode } from './analysis-finding.js';
import { check } from './check.js';

const RUNS = { numRuns: 120 };

/** The findings of one code, by what they are about. */
function findings(logic: Logic, code: AnalysisCode) {
  const found = check(logic).findings.filter((finding) => finding.code === code);
  return new Map(found.map(({ ids, rows }) => [ids.join(), rows]));
}

/** The rows of each set of deciding rules that is wanted. */
function grouped(
  logic: Logic,
  rows: readonly Row[],
  isWanted: (rules: readonly LogicRule[], row: Row) => boolean,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const rules = deciding(logic, row);
    const key = rules.map(({ id }) => id).join();
    if (isWanted(rules, row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** The same sets of rules, with exactly these rows. */
function assertGroups(
  logic: Logic,
  code: AnalysisCode,
  isWanted: (rules: readonly LogicRule[], row: Row) => boolean,
): void {
  const rows = allRows(logic);
  const [found, expected] = [findings(logic, code), grouped(logic, rows, isWanted)];
  assert.deepEqual([...found.keys()].sort(), [...expected.keys()].sort());
  for (const [ids, wanted] of expected) assertRows(found.get(ids), wanted, rows);
}

const leadsOf = (rules: readonly LogicRule[]) => [
  ...new Set(rules.flatMap(({ leads }) => leads.map(({ destination }) => destination))),
];

describe('check, compared with the plain interpreter', () => {
  it('finds exactly the situations that no rule covers', () => {
    fc.assert(
      fc.property(richLogic, (logic) => {
        const rows = situations(logic);
        const gaps = rows.filter((row) => deciding(logic, row).length === 0);
        assertRows(findings(logic, 'gap').get(''), gaps, rows);
      }),
      RUNS,
    );
  });

  it('counts exactly the situations that can exist', () => {
    fc.assert(
      fc.property(richLogic, (logic) => {
        assert.equal(check(logic).situations, String(situations(logic).length));
      }),
      RUNS,
    );
  });

  it('finds exactly the rules that disagree, rows with « je ne sais pas » included', () => {
    fc.assert(
      fc.property(richLogic, (logic) => assertGroups(logic, 'conflict', isConflict)),
      RUNS,
    );
  });

  it('finds exactly where a person would be sent to two leads', () => {
    fc.assert(
      fc.property(richLogic, (logic) => {
        const { onePerson } = logic;
        assertGroups(
          logic,
          'two-leads-for-a-person',
          (rules, row) =>
            onePerson !== undefined && test(onePerson, row) === true && leadsOf(rules).length > 1,
        );
      }),
      RUNS,
    );
  });

  it('finds exactly where only a process would lead', () => {
    fc.assert(
      fc.property(richLogic, (logic) => {
        const isProcess = (id: string) =>
          logic.destinations.some((one) => one.id === id && one.kind === 'process');
        assertGroups(
          logic,
          'dead-end',
          (rules) => rules.length > 0 && leadsOf(rules).every(isProcess),
        );
      }),
      RUNS,
    );
  });

  it('finds exactly the rules that never match, and those that never decide where they match', () => {
    fc.assert(
      fc.property(richLogic, (logic) => {
        const rows = allRows(logic);
        const decides = new Set(rows.flatMap((row) => deciding(logic, row)));
        const found = findings(logic, 'shadowed');
        const matching = (rule: LogicRule) => rows.filter((row) => test(rule.when, row) === true);
        for (const rule of logic.rules) {
          const isShadowed = rule.leads.length > 0 && !decides.has(rule);
          assertRows(found.get(rule.id), isShadowed ? matching(rule) : [], rows);
        }
        const unreachable = logic.rules.filter((rule) => matching(rule).length === 0);
        assert.deepEqual(
          [...findings(logic, 'unreachable-rule').keys()],
          unreachable.map(({ id }) => id),
        );
      }),
      RUNS,
    );
  });
});
