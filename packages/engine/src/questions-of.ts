import type { Condition } from './pack.js';

/** Lists the questions that a condition tests, each once per test. */
export function questionsOf(condition: Condition): readonly string[] {
  if ('question' in condition) return [condition.question];
  if ('unknown' in condition) return [condition.unknown];
  if ('not' in condition) return questionsOf(condition.not);
  if ('all' in condition) return condition.all.flatMap(questionsOf);
  if ('any' in condition) return condition.any.flatMap(questionsOf);
  return condition.of.flatMap(questionsOf);
}

/** Lists the options of one question that a condition names. */
export function optionsOf(condition: Condition, question: string): readonly string[] {
  if ('question' in condition) return condition.question === question ? condition.options : [];
  if ('unknown' in condition) return [];
  if ('not' in condition) return optionsOf(condition.not, question);
  const parts =
    'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  return parts.flatMap((part) => optionsOf(part, question));
}
