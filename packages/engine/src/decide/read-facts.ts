import { currentIds } from './current-ids.js';
import { nearest } from './nearest.js';
import {
  NONE_TICKED,
  notApplicable,
  type Slots,
  SOME_TICKED,
  unknownValue,
} from '../diagram/slots.js';
import { readAnswer, UNKNOWN_ANSWER } from './read-answer.js';
import type { Runtime } from '../runtime/runtime.js';
import { type Survey, survey } from '../runtime/sweep.js';
import { TRUE } from '../runtime/test-condition.js';
import { SituationError } from '../model/situation-error.js';
import { type Answer, type SetAside, type Situation, UNKNOWN } from '../model/situation.js';

/** A situation as the engine reads it. */
export interface Facts {
  /** The cautious reading: a real answer, `unknown`, or "does not apply", in each slot. */
  readonly cells: Int16Array;
  /** The open reading: 1 in each slot that no real answer fixes. */
  readonly open: Uint8Array;
  /** The positions of the questions whose answers count, in authored order. */
  readonly counted: readonly number[];
  /** Whether each question applies. */
  readonly applies: readonly boolean[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** What is ticked on the result: it counts for no lead. */
  readonly ticks: Readonly<Record<string, readonly string[]>>;
  readonly setAside: readonly SetAside[];
  /** What the open reading finds. */
  readonly survey: Survey;
}

/**
 * Reads a situation in authored order. An answer that does not apply, or contradicts earlier ones,
 * is set aside and changes nothing else.
 *
 * @throws {SituationError} A question or an option that the pack does not have, or a misshapen answer.
 */
export function readFacts(runtime: Runtime, situation: Situation): Facts {
  const given = answersIn(runtime, currentIds(runtime.slots.questions, situation));
  const facts = read(runtime, given, false);
  // Contradictions are rare: look for the answer at fault only when nothing fits.
  return facts.survey.met.length > 0 ? facts : read(runtime, given, true);
}

function read(runtime: Runtime, given: readonly (Answer | undefined)[], isChecked: boolean): Facts {
  const { closed, slots } = runtime;
  const cells = new Int16Array(slots.size.length);
  const open = new Uint8Array(slots.size.length).fill(1);
  const counted: number[] = [];
  const applies: boolean[] = [];
  const answers: Record<string, Answer> = {};
  const ticks: Record<string, readonly string[]> = {};
  const setAside: SetAside[] = [];
  slots.questions.forEach(({ id, options }, position) => {
    const slot = slots.head[position] ?? 0;
    const isOnResult = position >= slots.asked;
    // Untouched, it makes nothing possible.
    if (isOnResult) open.fill(0, slot, slots.head[position + 1]);
    const test = runtime.applies[position];
    const isAsked = !test || test(cells, closed) === TRUE;
    applies.push(isAsked);
    cells[slot] = isAsked ? unknownValue(slots, slot) : notApplicable(slots, slot);
    const answer = given[position];
    if (answer === undefined) return;
    const value = readAnswer(runtime, position, answer);
    if (!isAsked) {
      setAside.push({ question: id, answer, because: 'not-applicable' });
      return;
    }
    if (isOnResult) {
      fix(runtime, cells, open, position, value);
      ticks[id] = options.filter((_, option) => [value].flat().includes(option));
      return;
    }
    if (value !== UNKNOWN_ANSWER) {
      fix(runtime, cells, open, position, value);
      if (isChecked && survey(runtime, cells, open).met.length === 0) {
        release(runtime, cells, open, position);
        setAside.push({ question: id, answer, because: 'contradiction' });
        return;
      }
    }
    counted.push(position);
    answers[id] = value === UNKNOWN_ANSWER ? UNKNOWN : answer;
  });
  const found = survey(runtime, cells, open);
  return { cells, open, counted, applies, answers, ticks, setAside, survey: found };
}

/** Writes a real answer: the value of a single choice, or the ticked options. */
export function fix(
  { slots }: Runtime,
  cells: Int16Array,
  open: Uint8Array,
  position: number,
  value: number | readonly number[],
): void {
  const slot = slots.head[position] ?? 0;
  open[slot] = 0;
  if (typeof value === 'number') {
    cells[slot] = value;
    return;
  }
  cells[slot] = value.length > 0 ? SOME_TICKED : NONE_TICKED;
  slots.questions[position]?.options.forEach((_, option) => {
    cells[slot + 1 + option] = value.includes(option) ? 1 : 0;
    open[slot + 1 + option] = 0;
  });
}

/** Makes a question open again. */
export function release(
  { slots }: Runtime,
  cells: Int16Array,
  open: Uint8Array,
  position: number,
): void {
  const slot = slots.head[position] ?? 0;
  const { multiple, options = [] } = slots.questions[position] ?? {};
  cells[slot] = unknownValue(slots, slot);
  for (let tick = 0; tick <= (multiple ? options.length : 0); tick++) {
    open[slot + tick] = 1;
    if (tick > 0) cells[slot + tick] = 0;
  }
}

/** The answers at the positions of their questions. */
function answersIn({ position, slots }: Runtime, situation: Situation) {
  const given = new Array<Answer | undefined>(slots.questions.length);
  for (const path of Object.keys(situation)) {
    const at = position.get(path);
    if (at === undefined) throw unknownQuestion(slots, path);
    given[at] = situation[path];
  }
  return given;
}

function unknownQuestion({ questions }: Slots, path: string): SituationError {
  const expected = questions.map(({ id }) => id);
  return new SituationError('unknown-question', {
    problem: `"${path}" is not a question of this pack.`,
    path,
    expected,
    nearest: nearest(path, expected),
  });
}
