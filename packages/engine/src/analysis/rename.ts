import type { Actor, Condition, Logic } from '../model/logic.js';

/** Gives an older pack the ids of a newer one, as far as the newer one says what it renamed. */
export function withNewIds(older: Logic, newer: Logic): Logic {
  const questions = new Map(
    newer.questions.flatMap(({ id, renamedFrom }) => (renamedFrom ? [[renamedFrom, id]] : [])),
  );
  const destinations = new Map(
    newer.destinations.flatMap(({ id, renamedFrom }) => (renamedFrom ? [[renamedFrom, id]] : [])),
  );
  const questionOf = (id: string) => questions.get(id) ?? id;
  const optionOf = (question: string, option: string) => {
    const { renamedOptions = {} } = newer.questions.find(({ id }) => id === question) ?? {};
    return Object.entries(renamedOptions).find(([, before]) => before === option)?.[0] ?? option;
  };
  const rename = (condition: Condition): Condition => {
    if ('question' in condition) {
      const question = questionOf(condition.question);
      return { question, options: condition.options.map((option) => optionOf(question, option)) };
    }
    if ('unknown' in condition) return { unknown: questionOf(condition.unknown) };
    if ('not' in condition) return { not: rename(condition.not) };
    if ('all' in condition) return { all: condition.all.map(rename) };
    if ('any' in condition) return { any: condition.any.map(rename) };
    return { atLeast: condition.atLeast, of: condition.of.map(rename) };
  };
  const actors = (list: readonly Actor[]) =>
    list.map((actor) => ({
      ...actor,
      destination: destinations.get(actor.destination) ?? actor.destination,
    }));
  return {
    ...older,
    questions: older.questions.map((question) => ({
      ...question,
      id: questionOf(question.id),
      options: question.options.map((option) => optionOf(questionOf(question.id), option)),
      ...(question.appliesWhen && { appliesWhen: rename(question.appliesWhen) }),
    })),
    constraints: older.constraints.map((constraint) => ({
      ...constraint,
      impossible: rename(constraint.impossible),
    })),
    destinations: older.destinations.map((one) => ({
      ...one,
      id: destinations.get(one.id) ?? one.id,
    })),
    rules: older.rules.map((rule) => ({
      ...rule,
      when: rename(rule.when),
      leads: actors(rule.leads),
      partners: actors(rule.partners),
    })),
  };
}
