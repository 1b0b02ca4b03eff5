import type { Condition, Logic, LogicQuestion } from './pack.js';
import { optionsOf } from './questions-of.js';
import type { Value } from './truth.js';

const cache = new WeakMap<Logic, Map<string, readonly Value[]>>();

/**
 * Lists the real answers of a question that the lead rules can tell apart: each option of a single
 * choice; for a multiple choice each set of the options that are tested somewhere, with one untested
 * option standing for all others, and "none of these".
 */
export function answersOf(logic: Logic, question: LogicQuestion): readonly Value[] {
  const known = cache.get(logic) ?? new Map<string, readonly Value[]>();
  cache.set(logic, known);
  const answers =
    known.get(question.id) ??
    (question.multiple ? setsOf(logic, question) : question.options.map((option) => [option]));
  known.set(question.id, answers);
  return answers;
}

function setsOf(logic: Logic, question: LogicQuestion): readonly Value[] {
  const named = new Set(deciding(logic).flatMap((condition) => optionsOf(condition, question.id)));
  const tested = question.options.filter((option) => named.has(option));
  const other = question.options.find((option) => !named.has(option));
  let sets: string[][] = [[]];
  for (const option of tested) sets = sets.flatMap((set) => [set, [...set, option]]);
  const ticked = sets.filter((set) => set.length > 0);
  return [...ticked, ...(other ? [[other]] : []), []];
}

function deciding(logic: Logic): readonly Condition[] {
  return [
    ...logic.rules.filter((rule) => rule.leads.length > 0).map((rule) => rule.when),
    ...logic.questions.flatMap((question) => question.appliesWhen ?? []),
    ...logic.constraints.map((constraint) => constraint.impossible),
  ];
}
