import { NO, YES, type ConditionDiagrams } from '../diagram/condition-diagram.js';
import { questionsOf } from '../model/condition-parts.js';
import type { Condition, Logic } from '../model/logic.js';
import { hasOwn } from '../model/own.js';

/** Why a condition never holds: the fewest of its parts that never hold together, and what keeps them apart. */
export interface NeverTogether {
  readonly parts: readonly Condition[];
  /** The question that is not asked where the others hold. */
  readonly question?: string;
  /** The combination that is declared impossible. */
  readonly constraint?: string;
}

/**
 * Finds the fewest parts of a condition that never hold together.
 *
 * @param when - A condition that never holds.
 * @param valid - Where a situation can exist.
 */
export function neverTogether(
  { questions, constraints }: Logic,
  diagrams: ConditionDiagrams,
  when: Condition,
  valid: number,
): NeverTogether {
  const whereAll = (parts: readonly Condition[]) =>
    parts.reduce((where, part) => diagrams.and(where, diagrams.whereTrue(part)), YES);
  const isNever = (parts: readonly Condition[]) => diagrams.and(whereAll(parts), valid) === NO;
  let parts = conjuncts(when);
  for (const part of parts) {
    const fewer = parts.filter((one) => one !== part);
    if (fewer.length > 0 && isNever(fewer)) parts = fewer;
  }
  const where = whereAll(parts);
  // What contradicts itself needs nothing else to be impossible.
  if (where === NO) return { parts };
  const tested = parts.flatMap(questionsOf);
  const question = questions.find(
    ({ id, appliesWhen }) =>
      appliesWhen &&
      tested.includes(id) &&
      diagrams.and(where, diagrams.whereTrue(appliesWhen)) === NO,
  );
  if (question) return { parts, question: question.id };
  const asked = questions.flatMap(({ id, appliesWhen }) =>
    appliesWhen && tested.includes(id) ? [appliesWhen] : [],
  );
  const whereAsked = diagrams.and(where, whereAll(asked));
  const constraint = constraints.find(
    ({ impossible }) =>
      diagrams.and(whereAsked, diagrams.not(diagrams.whereTrue(impossible))) === NO,
  );
  return { parts, ...(constraint && { constraint: constraint.id }) };
}

/** The parts of a condition that all have to hold. */
function conjuncts(condition: Condition): readonly Condition[] {
  return hasOwn(condition, 'all') ? condition.all.flatMap(conjuncts) : [condition];
}
