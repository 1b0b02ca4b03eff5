import type { Facts } from '../read-facts.js';
import type { Outcome, Runtime } from './runtime.js';
import { onlyOutcome } from './sweep.js';

/**
 * The outcome when one lead is left: the cautious one if it has that lead, otherwise that of one of the
 * situations that fit (different rules may give the same lead). Undefined when that lead is nobody.
 */
export function soleOutcome(
  runtime: Runtime,
  facts: Facts,
  cautious: Outcome,
): Outcome | undefined {
  const fitting = runtime.outcomes[onlyOutcome(runtime, facts.cells, facts.open)];
  if (!fitting || fitting.lead.length === 0) return undefined;
  return fitting.leadSet === cautious.leadSet ? cautious : fitting;
}
