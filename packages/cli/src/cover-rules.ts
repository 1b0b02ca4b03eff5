import { coverage, type Rows } from '@coord-orientation/engine/analysis';
import type { BuiltPack } from '@coord-orientation/pack';

import type { CaseRun } from './run-cases.js';

/** A rule, and the cases that reach it. */
export interface RuleReach {
  readonly rule: string;
  readonly cases: readonly string[];
  /** Where no case reaches it: situations that would. */
  readonly missing?: Rows;
}

/** Says which cases reach each rule, those of territories included. */
export function coverRules({ source }: BuiltPack, runs: readonly CaseRun[]): readonly RuleReach[] {
  const shared = runs.filter(({ isLocal }) => !isLocal);
  const local = runs.filter(({ isLocal }) => isLocal);
  const named = (rule: string) =>
    local.filter(({ rules }) => rules.includes(rule)).map((one) => one.case.id);
  const covered = coverage(
    source,
    shared.map((one) => one.case.answers),
  );
  const own = (source.local ?? []).map(({ id }): RuleReach => ({ rule: id, cases: named(id) }));
  const lost = own.filter(({ cases }) => cases.length === 0).map(({ rule }) => rule);
  const missing = lost.length === 0 ? [] : localSituations(source);
  return [
    ...covered.map(({ rule, cases, missing: rows }): RuleReach => {
      const all = [...cases.flatMap((index) => shared[index]?.case.id ?? []), ...named(rule)];
      return { rule, cases: all, ...(rows && all.length === 0 && { missing: rows }) };
    }),
    ...own.map((one) => {
      const rows = missing.find(({ rule }) => rule === one.rule)?.missing;
      return { ...one, ...(rows && lost.includes(one.rule) && { missing: rows }) };
    }),
  ];
}

/** Situations of each local rule, as if every territory were the place. */
function localSituations(source: BuiltPack['source']) {
  const local = (source.local ?? []).map((rule) => ({
    ...rule,
    overrides: [...rule.overrides, ...rule.replaces],
  }));
  return coverage({ ...source, rules: [...source.rules, ...local] }, []);
}
