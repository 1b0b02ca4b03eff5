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
  const reach = [...source.rules, ...(source.local ?? [])].map(({ id: rule }): RuleReach => {
    const named = (list: (run: CaseRun) => readonly string[] | undefined) =>
      runs.filter((run) => list(run)?.includes(rule)).map((run) => run.case.id);
    return {
      rule,
      cases: named((run) => run.rules),
      checkedBy: named((run) => run.case.expect.rules),
    };
  });
  if (reach.every(({ cases }) => cases.length > 0)) return reach;
  const found = situationsOf(source);
  return reach.map((one) => {
    const missing = found.find(({ rule }) => rule === one.rule)?.missing;
    return one.cases.length === 0 && missing ? { ...one, missing } : one;
  });
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
