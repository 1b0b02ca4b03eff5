import type { DecidingRule } from '../model/compiled.js';
import type { Status } from '../model/orientation.js';
import type { Facts } from './read-facts.js';
import type { AddingRule, Runtime } from '../runtime/runtime.js';
import { TRUE } from '../runtime/test-condition.js';

/** Lists those of some rules without a lead that are heard and match for sure. */
export function matchingRules<Rule extends DecidingRule>(
  adding: readonly AddingRule<Rule>[],
  { closed }: Pick<Runtime, 'closed'>,
  { cells }: Pick<Facts, 'cells'>,
  status: Status,
): readonly Rule[] {
  const found: Rule[] = [];
  for (const { rule, test } of adding) {
    if (isHeard(rule, status) && test(cells, closed) === TRUE) found.push(rule);
  }
  return found;
}

/** Whether a rule without a lead is heard: in an emergency only safety rules, fallback without a lead. */
export function isHeard({ tier }: Pick<DecidingRule, 'tier'>, status: Status): boolean {
  if (status === 'emergency') return tier === 'safety';
  return tier !== 'fallback' || status === 'undetermined';
}
