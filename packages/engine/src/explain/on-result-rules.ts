import type { Work } from '../decide/decision.js';
import type { CompiledRule } from '../model/compiled.js';
import type { TestedRule } from './adding-rules.js';

/** Of the rules that match, those that test a question on the result. */
export function onResultRules(
  { rules, facts }: Work,
  adding: readonly TestedRule[],
  matching: readonly CompiledRule[],
): readonly CompiledRule[] {
  if (Object.keys(facts.ticks).length === 0) return [];
  const { slots } = rules.runtime;
  return adding.flatMap(({ rule, questions }) =>
    matching.includes(rule) && questions.some((at) => at >= slots.asked) ? [rule] : [],
  );
}
