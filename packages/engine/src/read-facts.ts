import { nearest } from './nearest.js';
import type { Logic } from './pack.js';
import { readAnswer } from './read-answer.js';
import { SituationError } from './situation-error.js';
import type { Answer, SetAside, Situation } from './situation.js';
import { type Lookup, matches, type Value } from './truth.js';
import { isPossible } from './worlds.js';

/** A situation as the engine reads it. */
export interface Facts {
  /** The answers that count, by question, as given. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** What each answer that counts says: the options held, or `unknown`. */
  readonly known: ReadonlyMap<string, Value>;
  /** Questions that apply, answered or not, in authored order. */
  readonly applying: readonly string[];
  readonly setAside: readonly SetAside[];
}

/**
 * Reads a situation in authored order. An answer that does not apply, or contradicts earlier ones,
 * is set aside and changes nothing else.
 *
 * @throws {SituationError} A question or an option that the pack does not have, or a misshapen answer.
 */
export function readFacts(logic: Logic, situation: Situation): Facts {
  checkQuestions(logic, situation);
  const answers = new Map<string, Answer>();
  const known = new Map<string, Value>();
  const applying: string[] = [];
  const setAside: SetAside[] = [];
  const lookup = cautious(known, applying);
  for (const question of logic.questions) {
    const answer = situation[question.id];
    const value = answer === undefined ? undefined : readAnswer(question, answer);
    const applies = !question.appliesWhen || matches(question.appliesWhen, lookup) === 'yes';
    if (applies) applying.push(question.id);
    if (answer === undefined || value === undefined) continue;
    if (!applies) {
      setAside.push({ question: question.id, answer, because: 'not-applicable' });
      continue;
    }
    known.set(question.id, value);
    if (value === 'unknown' || isPossible(logic, known)) answers.set(question.id, answer);
    else {
      known.delete(question.id);
      setAside.push({ question: question.id, answer, because: 'contradiction' });
    }
  }
  return { answers, known, applying, setAside };
}

/** The cautious reading: what is not known is `unknown`, what does not apply matches nothing. */
export function cautious(known: ReadonlyMap<string, Value>, applying: readonly string[]): Lookup {
  return (question) => known.get(question) ?? (applying.includes(question) ? 'unknown' : 'na');
}

function checkQuestions(logic: Logic, situation: Situation): void {
  const expected = logic.questions.map((question) => question.id);
  for (const id of Object.keys(situation)) {
    if (expected.includes(id)) continue;
    const near = nearest(id, expected);
    const message =
      `"${id}" is not a question of this pack. ` +
      (near ? `Did you mean "${near}"?` : `Expected one of: ${expected.join(', ')}.`);
    throw new SituationError('unknown-question', message, { path: id, expected, nearest: near });
  }
}
