import {
  type Answer,
  type LogicQuestion,
  NONE,
  type Situation,
  UNKNOWN,
} from '@coord-orientation/engine';

import { UsageError } from './errors.js';
import type { Io } from './io.js';

/**
 * Reads facts as typed: `objet=personne`; several options of a multi-choice question stand in one
 * fact, separated by commas, or in several facts.
 *
 * @throws {UsageError} A fact without `=`, or without a question or an answer.
 */
export function readSituation(
  { words: { trouble } }: Io,
  questions: readonly LogicQuestion[],
  facts: readonly string[],
): Situation {
  // Without a prototype: « constructor » is typed by some.
  const situation = Object.create(null) as Record<string, Answer>;
  for (const fact of facts) {
    const [, question, answer] = /^([^=\s]+)=(\S+)$/.exec(fact.trim()) ?? [];
    if (question === undefined || answer === undefined) {
      throw new UsageError(trouble.fact(fact));
    }
    const given = [...listed(situation[question]), ...answer.split(',')];
    const isSpecial = given.length === 1 && (answer === UNKNOWN || answer === NONE);
    const isMultiple = questions.find(({ id }) => id === question)?.multiple;
    situation[question] = given.length === 1 && (!isMultiple || isSpecial) ? answer : given;
  }
  return situation;
}

/**
 * Reads the date of today, or takes the clock's.
 *
 * @throws {UsageError} It is no date.
 */
export function readToday({ words }: Io, today: string | undefined): string {
  const date = today ?? new Date().toISOString().slice(0, 10);
  if (!isDate(date)) {
    throw new UsageError(words.trouble.date(date));
  }
  return date;
}

/** Whether it is a day that exists: programs read 30 February as the second of March. */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function listed(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  return typeof answer === 'string' ? [answer] : answer;
}
