import type { Logic } from '@coord-orientation/engine';
import { check } from '@coord-orientation/engine/analysis';

/** One way to settle a conflict: the first rule decides where both apply. */
export interface Precedence {
  readonly over: string;
  readonly under: string;
}

/**
 * Lists which of two rules may pass before the other: both ways, but none that would leave a rule without
 * a situation that it decides.
 */
export function proposeOverrides(logic: Logic, [one, other]: readonly [string, string]) {
  const ways: readonly Precedence[] = [
    { over: one, under: other },
    { over: other, under: one },
  ];
  return ways.filter((way) => !shadows(logic, way));
}

function shadows(logic: Logic, { over, under }: Precedence): boolean {
  const rules = logic.rules.map((rule) =>
    rule.id === over ? { ...rule, overrides: [...rule.overrides, under] } : rule,
  );
  return check({ ...logic, rules }).findings.some(
    ({ code, ids }) => code === 'shadowed' && ids[0] === under,
  );
}
