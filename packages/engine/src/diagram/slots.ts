import type { LogicQuestion, ResultQuestion } from '../model/logic.js';
import { bare } from '../model/own.js';

/**
 * Where each fact stands when a situation is written as small integers: one slot for a question, and
 * for a multi-choice question one more for each of its options.
 */
export interface Slots {
  readonly questions: readonly LogicQuestion[];
  /** How many of them are asked; those after stand on the result. */
  readonly asked: number;
  /** The slot of each question, by its position. */
  readonly head: readonly number[];
  /** What each slot is about; `option` is -1 for a question's own slot. */
  readonly about: readonly { readonly question: number; readonly option: number }[];
  /** How many values each slot has: real ones, then "does not apply" where it can be, then `unknown`. */
  readonly size: readonly number[];
  /** How many of these values are real answers. */
  readonly real: readonly number[];
}

// Values of a multi-choice question's own slot; its options' slots are 0 or 1.
export const NONE_TICKED = 0;
export const SOME_TICKED = 1;

/**
 * Lays out the slots of a pack's questions, in authored order.
 *
 * @param onResult - Those that stand on the result; no diagram knows them.
 */
export function slotsOf(
  questions: readonly LogicQuestion[],
  onResult: readonly ResultQuestion[] = [],
): Slots {
  const head: number[] = [];
  const about: { question: number; option: number }[] = [];
  const size: number[] = [];
  const real: number[] = [];
  const known = [...questions, ...onResult.map((one) => ({ ...one, multiple: true }))].map(bare);
  known.forEach(({ options, multiple, appliesWhen }, question) => {
    head.push(about.length);
    about.push({ question, option: -1 });
    const answers = multiple ? 2 : options.length;
    real.push(answers);
    size.push(answers + (appliesWhen ? 1 : 0) + 1);
    if (!multiple) return;
    options.forEach((_, option) => {
      about.push({ question, option });
      real.push(2);
      size.push(2);
    });
  });
  return { questions: known, asked: questions.length, head, about, size, real };
}

/** The value that says `unknown`, in a question's own slot. */
export function unknownValue(slots: Slots, slot: number): number {
  return (slots.size[slot] ?? 0) - 1;
}

/** The value that says that a question does not apply; -1 where it always applies. */
export function notApplicable(slots: Slots, slot: number): number {
  const isConditional = (slots.size[slot] ?? 0) - (slots.real[slot] ?? 0) === 2;
  return isConditional ? (slots.real[slot] ?? 0) : -1;
}
