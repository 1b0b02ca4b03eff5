import type { Logic } from '@coord-orientation/engine';
import { type AnalysisFinding, check, checkEverywhere } from '@coord-orientation/engine/analysis';

/** One way to settle a conflict: one rule decides where it and others apply. */
export interface Precedence {
  readonly over: string;
  readonly under: readonly string[];
}

/**
 * Lists which of the rules in conflict may pass before the others: each of them, but none that would leave
 * a rule without a situation that it decides, and no shared rule before a local one.
 *
 * @param known - What the check has found: a rule that never decides as it is, is no reason against a way.
 */
export function proposeOverrides(
  logic: Logic,
  ids: readonly string[],
  known: readonly AnalysisFinding[],
): readonly Precedence[] {
  const local = new Set((logic.local ?? []).map(({ id }) => id));
  const before = new Set(shadowedIn(known));
  return ids
    .map((over) => ({ over, under: ids.filter((id) => id !== over) }))
    .filter(({ over, under }) => local.has(over) || !under.some((id) => local.has(id)))
    .filter((way) => shadowedAfter(logic, way).every((id) => before.has(id)));
}

/** The rules that never decide once a way is taken. */
function shadowedAfter({ local, ...shared }: Logic, { over, under }: Precedence) {
  const take = <R extends Logic['rules'][number]>(rule: R): R =>
    rule.id === over ? { ...rule, overrides: [...rule.overrides, ...under] } : rule;
  const isLocal = local?.some(({ id }) => id === over);
  const after = { ...shared, rules: shared.rules.map(take) };
  return shadowedIn(
    local && isLocal
      ? checkEverywhere({ ...after, local: local.map(take) }).findings
      : check(after).findings,
  );
}

function shadowedIn(findings: readonly AnalysisFinding[]): readonly string[] {
  return findings.flatMap(({ code, ids }) => (code === 'shadowed' ? ids : []));
}
