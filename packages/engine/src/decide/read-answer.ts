import type { Runtime } from '../runtime/runtime.js';
import { SituationError } from '../model/situation-error.js';
import { nearest } from './nearest.js';
import { type Answer, NONE, UNKNOWN } from '../model/situation.js';

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
  const { id, multiple, options } = question;
  const isOnResult = position >= slots.asked;
  if (answer === UNKNOWN && !isOnResult) return UNKNOWN_ANSWER;
  if (typeof answer === 'string' && !multiple) {
    const value = values.get(answer);
    if (value !== undefined) return value;
  }
  const wrong = (problem: string, option?: string): SituationError => {
    const isOption = option !== undefined;
    const reserved = [...(multiple && isOption ? [NONE] : []), UNKNOWN];
    const expected = isOnResult ? options : [...options, ...reserved];
    return new SituationError(isOption ? 'unknown-option' : 'wrong-answer', {
      problem,
      path: isOption ? `${id}=${option}` : id,
      expected,
      nearest: isOption ? nearest(option, expected) : undefined,
    });
  };
  const given = [...new Set([answer as string].flat())];
  if (given.length === 0 || given.some((option) => typeof option !== 'string'))
    throw wrong(`"${id}" takes ids of options: one, or a list that is not empty.`);
  if (given.length === 1 && !isOnResult) {
    if (given[0] === NONE && multiple) return [];
    if (given[0] === UNKNOWN) return UNKNOWN_ANSWER;
  }
  const found = given.map((option) => {
    const value = values.get(option);
    if (value !== undefined) return value;
    if (given.length > 1 && !isOnResult && (option === NONE || option === UNKNOWN))
      throw wrong(`"${option}" stands alone: "${id}" cannot hold it beside others.`);
    throw wrong(`"${option}" is not an option of question "${id}".`, option);
  });
  if (multiple) return found;
  if (found.length > 1) throw wrong(`"${id}" takes one option, not ${found.length}.`);
  return found[0] ?? UNKNOWN_ANSWER;
}
