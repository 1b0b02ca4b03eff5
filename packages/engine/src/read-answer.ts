import { nearest } from './nearest.js';
import type { LogicQuestion } from './pack.js';
import type { Runtime } from './runtime/runtime.js';
import { SituationError } from './situation-error.js';
import { type Answer, NONE, UNKNOWN } from './situation.js';

/** What {@link readAnswer} makes of `unknown`. */
export const UNKNOWN_ANSWER = -1;

/**
 * Reads one answer against its question.
 *
 * @returns The value of a single choice, the ticked options of a multi-choice question (none for
 * "none of these"), or {@link UNKNOWN_ANSWER}.
 * @throws {SituationError} An unknown option, several options for a single choice, an empty list,
 * or `none` or `unknown` beside an option.
 */
export function readAnswer(
  { slots, optionValue }: Runtime,
  position: number,
  answer: Answer,
): number | readonly number[] {
  const question = slots.questions[position];
  const values = optionValue[position];
  if (!question || !values) throw new Error(`There is no question ${position}.`);
  if (answer === UNKNOWN) return UNKNOWN_ANSWER;
  if (typeof answer === 'string' && !question.multiple) {
    return values.get(answer) ?? fail(question, [answer]);
  }
  const given = typeof answer === 'string' ? [answer] : [...new Set(answer)];
  if (given.length === 0) throw wrong(question, `"${question.id}" has an empty list of options.`);
  if (given.length === 1 && given[0] === NONE && question.multiple) return [];
  const found = given.map((option) => values.get(option) ?? fail(question, given));
  if (question.multiple) return found;
  if (found.length > 1) {
    throw wrong(question, `"${question.id}" takes one option, not ${found.length}.`);
  }
  return found[0] ?? UNKNOWN_ANSWER;
}

function fail(question: LogicQuestion, given: readonly string[]): never {
  const option = given.find((one) => !question.options.includes(one)) ?? '';
  if (given.length > 1 && (option === NONE || option === UNKNOWN)) {
    throw wrong(
      question,
      `"${option}" stands alone: "${question.id}" cannot hold it beside others.`,
    );
  }
  const expected = [...question.options, ...(question.multiple ? [NONE] : []), UNKNOWN];
  const near = nearest(option, expected);
  const message =
    `"${option}" is not an option of question "${question.id}". ` +
    (near ? `Did you mean "${near}"?` : `Expected one of: ${expected.join(', ')}.`);
  const path = `${question.id}=${option}`;
  throw new SituationError('unknown-option', message, { path, expected, nearest: near });
}

function wrong(question: LogicQuestion, problem: string): SituationError {
  const expected = [...question.options, UNKNOWN];
  const message = `${problem} Expected one of: ${expected.join(', ')}.`;
  return new SituationError('wrong-answer', message, { path: question.id, expected });
}
