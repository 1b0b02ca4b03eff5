import { nearest } from './nearest.js';
import type { LogicQuestion } from './pack.js';
import { SituationError } from './situation-error.js';
import { type Answer, NONE, UNKNOWN } from './situation.js';
import type { Value } from './truth.js';

/**
 * Reads one answer against its question.
 *
 * @param question - The question that it answers.
 * @param answer - What was given.
 * @returns The options held (`[]` for "none of these"), in authored order, or `unknown`.
 * @throws {SituationError} An unknown option, several options for a single choice, an empty list,
 * or `none` or `unknown` beside an option.
 */
export function readAnswer(question: LogicQuestion, answer: Answer): Value {
  if (answer === UNKNOWN) return UNKNOWN;
  const given = [...new Set(typeof answer === 'string' ? [answer] : answer)];
  if (given.length === 0) throw wrong(question, `"${question.id}" has an empty list of options.`);
  if (given.length === 1 && given[0] === NONE && question.multiple) return [];
  for (const option of given) {
    if (!question.options.includes(option)) throw unknownOption(question, option, given);
  }
  if (given.length > 1 && !question.multiple) {
    throw wrong(question, `"${question.id}" takes one option, not ${given.length}.`);
  }
  return question.options.filter((option) => given.includes(option));
}

function unknownOption(question: LogicQuestion, option: string, given: readonly string[]) {
  if (given.length > 1 && (option === NONE || option === UNKNOWN)) {
    return wrong(
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
  return new SituationError('unknown-option', message, { path, expected, nearest: near });
}

function wrong(question: LogicQuestion, problem: string) {
  const expected = [...question.options, UNKNOWN];
  const message = `${problem} Expected one of: ${expected.join(', ')}.`;
  return new SituationError('wrong-answer', message, { path: question.id, expected });
}
