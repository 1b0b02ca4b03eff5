import { ALWAYS, NEVER, optionsOf, partsOf, replaceLeaves } from '../model/condition-parts.js';
import type { Condition, Logic, LogicRule } from '../model/logic.js';
import { hasOwn } from '../model/own.js';

/** What is ticked on the result, by question. */
export type Ticks = Readonly<Record<string, readonly string[]>>;

/**
 * The rules once it is known what is ticked: no question on the result is left in them. A box that is not
 * ticked matches nothing, so what matches with some boxes also does with more.
 */
export function withTicks(
  logic: Logic,
  isTicked: (question: string, option: string) => boolean,
): Logic {
  const { onResult, ...rest } = logic;
  if (!onResult) return logic;
  const change = <R extends LogicRule>(rule: R): R => {
    const when = whenTicked(logic, rule.when, isTicked);
    return when === rule.when ? rule : { ...rule, when };
  };
  return {
    ...rest,
    rules: logic.rules.map(change),
    ...(logic.local && { local: logic.local.map(change) }),
  };
}

/** The rules as far as any box can make them match. */
export function withAllTicked(logic: Logic): Logic {
  return withTicks(logic, () => true);
}

/** One condition once it is known what is ticked; the same one where it tests no box. */
export function whenTicked(
  logic: Pick<Logic, 'onResult'>,
  condition: Condition,
  isTicked: (question: string, option: string) => boolean,
): Condition {
  if (boxesIn(logic, condition).length === 0) return condition;
  return replaceLeaves(condition, (leaf) => {
    const { question, options } = leaf;
    const boxes = logic.onResult?.find(({ id }) => id === question);
    if (!boxes) return leaf;
    if (!options.some((option) => isTicked(question, option))) return NEVER;
    return boxes.appliesWhen ?? ALWAYS;
  });
}

/** The boxes that a condition tests. */
export function boxesIn(
  logic: Pick<Logic, 'onResult'>,
  condition: Condition,
): readonly (readonly [question: string, option: string])[] {
  return (logic.onResult ?? []).flatMap(({ id }) =>
    [...new Set(optionsOf(condition, id))].map((option) => [id, option] as const),
  );
}

/** Boxes that are enough for a condition, the rest of it apart: for an example of it. */
export function enoughTicks(logic: Pick<Logic, 'onResult'>, condition: Condition): Ticks {
  if (hasOwn(condition, 'question')) {
    const { question, options } = condition;
    return isOnResult(logic, question) ? { [question]: options.slice(0, 1) } : {};
  }
  if (hasOwn(condition, 'unknown') || hasOwn(condition, 'not')) return {};
  const [parts, least] = partsOf(condition);
  const needed = parts.filter((part) => boxesIn(logic, part).length > 0);
  return needed
    .slice(0, hasOwn(condition, 'of') ? least : needed.length)
    .map((part) => enoughTicks(logic, part))
    .reduce<Ticks>((ticks, more) => joined(ticks, more), {});
}

function joined(ticks: Ticks, more: Ticks): Ticks {
  const questions = [...new Set([...Object.keys(ticks), ...Object.keys(more)])];
  return Object.fromEntries(
    questions.map((question) => [
      question,
      [...new Set([...(ticks[question] ?? []), ...(more[question] ?? [])])],
    ]),
  );
}

function isOnResult({ onResult = [] }: Pick<Logic, 'onResult'>, question: string): boolean {
  return onResult.some(({ id }) => id === question);
}
