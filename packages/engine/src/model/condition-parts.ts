import type { Condition } from './logic.js';
import { hasOwn } from './own.js';

/** A condition that says how many of its parts have to hold. */
export type Counting = Extract<Condition, { all: unknown } | { any: unknown } | { of: unknown }>;

/** Lists the parts of a condition, and how many of them have to hold. */
export function partsOf(condition: Counting): [parts: readonly Condition[], least: number] {
  if (hasOwn(condition, 'all')) return [condition.all, condition.all.length];
  return hasOwn(condition, 'any') ? [condition.any, 1] : [condition.of, condition.atLeast];
}

/** A condition that tests the answer to one question. */
export type Leaf = Extract<Condition, { question: unknown }>;

/** Puts other conditions in place of those that test an answer. */
export function replaceLeaves(condition: Condition, change: (leaf: Leaf) => Condition): Condition {
  const inside = (part: Condition) => replaceLeaves(part, change);
  if (hasOwn(condition, 'question')) return change(condition);
  if (hasOwn(condition, 'unknown')) return condition;
  if (hasOwn(condition, 'not')) return { not: inside(condition.not) };
  const [parts, least] = partsOf(condition);
  return { atLeast: least, of: parts.map(inside) };
}

/** What holds always, and what never does. */
export const ALWAYS: Condition = { all: [] };
export const NEVER: Condition = { any: [] };

/** Lists the questions that a condition tests, each once per test. */
export function questionsOf(condition: Condition): readonly string[] {
  if (hasOwn(condition, 'question')) return [condition.question];
  if (hasOwn(condition, 'unknown')) return [condition.unknown];
  if (hasOwn(condition, 'not')) return questionsOf(condition.not);
  return partsOf(condition)[0].flatMap(questionsOf);
}

/** Whether a condition tests anywhere that an answer is unknown. */
export function namesUnknown(condition: Condition): boolean {
  if (hasOwn(condition, 'question')) return false;
  if (hasOwn(condition, 'unknown')) return true;
  if (hasOwn(condition, 'not')) return namesUnknown(condition.not);
  return partsOf(condition)[0].some(namesUnknown);
}

/** Lists the options of one question that a condition names. */
export function optionsOf(condition: Condition, question: string): readonly string[] {
  if (hasOwn(condition, 'question'))
    return condition.question === question ? condition.options : [];
  if (hasOwn(condition, 'unknown')) return [];
  if (hasOwn(condition, 'not')) return optionsOf(condition.not, question);
  return partsOf(condition)[0].flatMap((part) => optionsOf(part, question));
}
