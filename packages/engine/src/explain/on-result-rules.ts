import type { Work } from '../decide/decision.js';
import type { CompiledRule } from '../model/compiled.js';

/** Of the rules that match, those that test a question on the result. */
export function onResultRules(
  { rules, facts }: Work,
  matching: readonly CompiledRule[],
): readonly CompiledRule[] {
  if (Object.keys(facts.ticks).length === 0) return [];
  const { adding, slots } = rules.runtime;
  return adding.flatMap(({ rule, questions }) =>
    matching.includes(rule) && questions.some((at) => at >= slots.asked) ? [rule] : [],
  );
}
