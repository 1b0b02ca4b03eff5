import type {
  Actor,
  Condition,
  Logic,
  LogicQuestion,
  LogicRule,
  ResultQuestion,
} from '../model/logic.js';
import type { Situation } from '../model/situation.js';

/** What a newer pack calls the ids of an older one, and the reverse. */
export interface Renames {
  readonly question: (before: string) => string;
  /** @param question - Its id in the newer pack. */
  readonly option: (question: string, before: string) => string;
  readonly destination: (before: string) => string;
  /** A situation in the ids of the older pack. */
  readonly back: (situation: Situation) => Situation;
}

/** Reads what a newer pack says that it renamed. */
export function renamesIn({ questions: asked, onResult = [], destinations }: Logic): Renames {
  const questions = [...asked, ...onResult];
  const questionIds = renamedIds(questions);
  const destinationIds = renamedIds(destinations);
  const byId = new Map(questions.map((question) => [question.id, question]));
  return {
    question: (before) => questionIds.get(before) ?? before,
    destination: (before) => destinationIds.get(before) ?? before,
    option: (question, before) => {
      const { renamedOptions = {} } = byId.get(question) ?? {};
      return Object.entries(renamedOptions).find(([, old]) => old === before)?.[0] ?? before;
    },
    back: (situation) =>
      Object.fromEntries(
        Object.entries(situation).flatMap(([id, answer]) => {
          if (answer === undefined) return [];
          const { renamedFrom = id, renamedOptions = {} } = byId.get(id) ?? {};
          const old = (option: string) => renamedOptions[option] ?? option;
          return [[renamedFrom, typeof answer === 'string' ? old(answer) : answer.map(old)]];
        }),
      ),
  };
}

function renamedIds(list: readonly { readonly id: string; readonly renamedFrom?: string }[]) {
  return new Map(list.flatMap(({ id, renamedFrom }) => (renamedFrom ? [[renamedFrom, id]] : [])));
}

/** Gives an older pack the ids of a newer one, as far as the newer one says what it renamed. */
export function withNewIds(older: Logic, newer: Logic): Logic {
  const { question: questionOf, option: optionOf, destination: destinationOf } = renamesIn(newer);
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
      destination: destinationOf(actor.destination),
    }));
  const renameRule = <R extends LogicRule>(rule: R): R => ({
    ...rule,
    when: rename(rule.when),
    leads: actors(rule.leads),
    partners: actors(rule.partners),
    ...(rule.without && { without: rule.without.map(destinationOf) }),
  });
  const renameQuestion = <Q extends LogicQuestion | ResultQuestion>(question: Q): Q => ({
    ...question,
    id: questionOf(question.id),
    options: question.options.map((option) => optionOf(questionOf(question.id), option)),
    ...(question.appliesWhen && { appliesWhen: rename(question.appliesWhen) }),
  });
  return {
    ...older,
    questions: older.questions.map(renameQuestion),
    ...(older.onResult && { onResult: older.onResult.map(renameQuestion) }),
    constraints: older.constraints.map((constraint) => ({
      ...constraint,
      impossible: rename(constraint.impossible),
    })),
    destinations: older.destinations.map((one) => ({
      ...one,
      id: destinationOf(one.id),
    })),
    rules: older.rules.map(renameRule),
    ...(older.local && { local: older.local.map(renameRule) }),
  };
}
