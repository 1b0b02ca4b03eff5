import { coverage, type Rows } from '@coord-orientation/engine/analysis';
import type { BuiltPack } from '@coord-orientation/pack';

import type { CaseRun } from './run-cases.js';

/** A rule, and the cases in which it decides or adds something. */
export interface RuleReach {
  readonly rule: string;
  readonly cases: readonly string[];
  /** The cases that name it among the rules they are there for. */
  readonly checkedBy: readonly string[];
  /** Where no case reaches it: situations that would. */
  readonly missing?: Rows;
}

/** Says which cases reach each rule, those of territories included. */
export function coverRules({ source }: BuiltPack, runs: readonly CaseRun[]): readonly RuleReach[] {
  const cases = casesByRule(runs, ({ rules }) => rules);
  const checkedBy = casesByRule(runs, (run) => run.case.expect.rules ?? []);
  const reach = [...source.rules, ...(source.local ?? [])].map(({ id: rule }): RuleReach => ({
    rule,
    cases: cases.get(rule) ?? [],
    checkedBy: checkedBy.get(rule) ?? [],
  }));
  if (reach.every(({ cases }) => cases.length > 0)) return reach;
  // Everywhere first: the last entry of a rule is the one that stays.
  const found = new Map(
    situationsOf(source)
      .reverse()
      .map(({ rule, missing }) => [rule, missing]),
  );
  return reach.map((one) => {
    const missing = found.get(one.rule);
    return one.cases.length === 0 && missing ? { ...one, missing } : one;
  });
}

function casesByRule(
  runs: readonly CaseRun[],
  rulesIn: (run: CaseRun) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const cases = new Map<string, string[]>();
  for (const run of runs) {
    for (const rule of rulesIn(run)) {
      const known = cases.get(rule);
      if (known) known.push(run.case.id);
      else cases.set(rule, [run.case.id]);
    }
  }
  return cases;
}

/** Finds situations of each rule, the local ones as if every territory were the place. */
export function situationsOf(source: BuiltPack['source']) {
  const local = (source.local ?? []).map((rule) => ({
    ...rule,
    overrides: [...rule.overrides, ...rule.replaces],
  }));
  const ruleSets = [source.rules, ...(local.length > 0 ? [[...source.rules, ...local]] : [])];
  return ruleSets.flatMap((rules) => coverage({ ...source, rules }, []));
}
