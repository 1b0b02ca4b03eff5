import type { Condition } from './logic.js';

/** A condition that says how many of its parts have to hold. */
export type Counting = Extract<Condition, { all: unknown } | { any: unknown } | { of: unknown }>;

/** Lists the parts of a condition, and how many of them have to hold. */
export function partsOf(condition: Counting): [parts: readonly Condition[], least: number] {
  if ('all' in condition) return [condition.all, condition.all.length];
  return 'any' in condition ? [condition.any, 1] : [condition.of, condition.atLeast];
}

/** Lists the questions that a condition tests, each once per test. */
export function questionsOf(condition: Condition): readonly string[] {
  if ('question' in condition) return [condition.question];
  if ('unknown' in condition) return [condition.unknown];
  if ('not' in condition) return questionsOf(condition.not);
  return partsOf(condition)[0].flatMap(questionsOf);
}

/** Lists the options of one question that a condition names. */
export function optionsOf(condition: Condition, question: string): readonly string[] {
  if ('question' in condition) return condition.question === question ? condition.options : [];
  if ('unknown' in condition) return [];
  if ('not' in condition) return optionsOf(condition.not, question);
  return partsOf(condition)[0].flatMap((part) => optionsOf(part, question));
}
