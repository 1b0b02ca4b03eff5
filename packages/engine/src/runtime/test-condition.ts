import { type Slots, SOME_TICKED, unknownValue } from '../diagram/slots.js';
import type { Condition } from '../model/logic.js';
import { partsOf } from '../model/condition-parts.js';
import { hasOwn } from '../model/own.js';

/**
 * What is still possible for a condition, as a set: true, false, or neither. Unknown and "does not
 * apply" are neither (strong Kleene logic), so only a condition that names `unknown` matches them.
 */
export const TRUE = 1;
export const FALSE = 2;
export const NEITHER = 4;
const ANYTHING = TRUE | FALSE | NEITHER;

/** Tests a situation written in slots; a slot that is open may have any real value. */
export type Test = (cells: Int16Array, open: Uint8Array) => number;

/** Prepares a condition for one pack's slots, without generating code. */
export function prepareTest(slots: Slots, condition: Condition): Test {
  if (hasOwn(condition, 'question'))
    return prepareLeaf(slots, condition.question, condition.options);
  if (hasOwn(condition, 'unknown')) {
    const slot = headOf(slots, condition.unknown);
    const unknown = unknownValue(slots, slot);
    return (cells, open) => (!open[slot] && cells[slot] === unknown ? TRUE : FALSE);
  }
  if (hasOwn(condition, 'not')) {
    const inner = prepareTest(slots, condition.not);
    return (cells, open) => negate(inner(cells, open));
  }
  const [parts, least] = partsOf(condition);
  return prepareCount(
    parts.map((part) => prepareTest(slots, part)),
    least,
  );
}

function prepareLeaf(slots: Slots, question: string, options: readonly string[]): Test {
  const position = slots.questions.findIndex(({ id }) => id === question);
  // Nothing is known of what is no question.
  if (position < 0) return () => NEITHER;
  const { options: all = [], multiple } = slots.questions[position] ?? {};
  const slot = slots.head[position] ?? 0;
  // What is not ticked on the result says nothing.
  const onUnticked = position < slots.asked ? FALSE : NEITHER;
  if (multiple) return prepareTicks(slot, options, all, onUnticked);
  const truth = new Uint8Array(slots.size[slot] ?? 0).fill(NEITHER);
  all.forEach((option, value) => (truth[value] = options.includes(option) ? TRUE : FALSE));
  return (cells, open) => (open[slot] ? ANYTHING : (truth[cells[slot] ?? 0] ?? NEITHER));
}

function prepareTicks(
  slot: number,
  options: readonly string[],
  all: readonly string[],
  onUnticked: number,
): Test {
  const ticks = options.flatMap((option) => {
    const index = all.indexOf(option);
    return index < 0 ? [] : [slot + 1 + index];
  });
  const onNone = options.includes('none') ? TRUE : FALSE;
  return (cells, open) => {
    if (open[slot]) return ANYTHING;
    const head = cells[slot] ?? 0;
    if (head > SOME_TICKED) return NEITHER;
    if (head < SOME_TICKED) return onNone;
    return ticks.some((tick) => cells[tick] === 1) ? TRUE : onUnticked;
  };
}

function prepareCount(parts: readonly Test[], least: number): Test {
  const spare = parts.length - least;
  return (cells, open) => {
    let canTrue = 0;
    let canFalse = 0;
    let canNeither = 0;
    let mustTrue = 0;
    let mustFalse = 0;
    for (const part of parts) {
      const truth = part(cells, open);
      if (truth & TRUE) canTrue++;
      if (truth & FALSE) canFalse++;
      if (truth & NEITHER) canNeither++;
      if (truth === TRUE) mustTrue++;
      if (truth === FALSE) mustFalse++;
      // Whatever the other parts are.
      if (mustTrue >= least) return TRUE;
      if (mustFalse > spare) return FALSE;
    }
    return (
      (canTrue >= least ? TRUE : 0) |
      (canFalse > spare ? FALSE : 0) |
      (canNeither > 0 ? NEITHER : 0)
    );
  };
}

function negate(truth: number): number {
  return (truth & NEITHER) | (truth & TRUE ? FALSE : 0) | (truth & FALSE ? TRUE : 0);
}

function headOf(slots: Slots, question: string): number {
  return slots.head[slots.questions.findIndex(({ id }) => id === question)] ?? 0;
}
