import type { DecidingRule } from '../model/compiled.js';
import { questionsOf } from '../model/condition-parts.js';
import { allQuestions } from '../model/all-questions.js';
import { ownValue } from '../model/own.js';
import type { HandledDanger } from '../model/orientation.js';
import type { Rules } from '../model/rules.js';
import { SituationError } from '../model/situation-error.js';
import type { Answer, Situation } from '../model/situation.js';
import { prepareTest, TRUE } from '../runtime/test-condition.js';
import { currentIds } from './current-ids.js';
import { readAnswer, UNKNOWN_ANSWER } from './read-answer.js';
import { fix } from './read-facts.js';

/** What an orientation depends on where a danger was said and is dealt with. */
export interface HandledOptions {
  /** The questions on danger whose danger is dealt with; only what a person does deals with one. */
  readonly handled?: readonly string[] | undefined;
}

/** A situation as it is decided once its dangers are dealt with. */
export interface Settled<S extends Situation> {
  /** The same answers, with the one that says there is no danger in place of each handled danger. */
  readonly situation: S;
  readonly dangers: readonly HandledDanger[];
}

/**
 * Puts in place of each handled danger the answer that says there is none.
 *
 * @throws {SituationError} A handled question is not one on danger, or its answer brings none.
 */
export function settleHandled<S extends Situation>(
  rules: Rules<S>,
  situation: S,
  { handled = [] }: HandledOptions,
): Settled<S> {
  if (handled.length === 0) return { situation, dangers: [] };
  const given = currentIds(allQuestions(rules.logic), situation);
  const dangers = handled.map((question) => dangerIn(rules, given, question));
  const settled = dangers.map(
    ({ question }) => [question, settledOption(rules, question)] as const,
  );
  return { situation: { ...given, ...Object.fromEntries(settled) }, dangers };
}

/**
 * Lists the safety rules that an answer may make match, whatever else is said.
 *
 * @throws {SituationError} The pack has no such question or option.
 */
export function dangerRules(
  { logic, runtime }: Rules,
  question: string,
  answer: Answer | undefined,
): readonly DecidingRule[] {
  const position = runtime.position.get(question);
  if (position === undefined || answer === undefined) return [];
  const value = readAnswer(runtime, position, answer);
  if (value === UNKNOWN_ANSWER) return [];
  const cells = new Int16Array(runtime.slots.size.length);
  const open = new Uint8Array(cells.length).fill(1);
  fix(runtime, cells, open, position, value);
  return logic.rules.filter(
    ({ tier, leads, when }) =>
      tier === 'safety' &&
      leads.length > 0 &&
      when !== undefined &&
      questionsOf(when).includes(question) &&
      (prepareTest(runtime.slots, when)(cells, open) & TRUE) !== 0,
  );
}

/** The option of a question on danger that says there is none; undefined where it has no such option. */
export function settledOption({ logic }: Rules, question: string): string | undefined {
  return logic.questions.find(({ id }) => id === question)?.settled;
}

function dangerIn(rules: Rules, situation: Situation, question: string): HandledDanger {
  const answer = ownValue(situation, question);
  const found = settledOption(rules, question) ? dangerRules(rules, question, answer) : [];
  if (answer === undefined || found.length === 0) {
    throw new SituationError('not-a-danger', {
      problem: `"${question}" has no answer that brings a danger: there is nothing to be dealt with.`,
      path: question,
      expected: rules.logic.questions.flatMap(({ id, settled }) => (settled ? [id] : [])),
    });
  }
  return {
    question,
    answer,
    rules: found.map(({ id }) => id),
    destinations: [
      ...new Set(found.flatMap(({ leads }) => leads.map(({ destination }) => destination))),
    ],
  };
}
