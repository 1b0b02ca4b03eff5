import type { Condition } from './pack.js';

/**
 * What is known of one question: the options held, `unknown` (matched only by a rule that names it),
 * `na` (does not apply), or `open` (may still be any of its options, or not apply).
 */
export type Value = readonly string[] | 'unknown' | 'na' | 'open';

/** Looks up what is known of a question. */
export type Lookup = (question: string) => Value;

// A truth is the set of outcomes that are still possible: true, false, or neither
// (strong Kleene logic: "unknown" and "not applicable" are neither true nor false).
const TRUE = 1;
const FALSE = 2;
const NEITHER = 4;

/** Whether a condition holds for sure, can no longer hold, or may still do either. */
export type Match = 'yes' | 'no' | 'open';

/**
 * Tests a condition against what is known.
 *
 * @param condition - A condition of the pack.
 * @param lookup - What is known of each question.
 * @returns `open` only while a question that is `open` may decide it.
 * @example matches({ question: 'objet', options: ['personne'] }, () => ['personne']) // 'yes'
 */
export function matches(condition: Condition, lookup: Lookup): Match {
  const truth = evaluate(condition, lookup);
  if (truth === TRUE) return 'yes';
  return truth & TRUE ? 'open' : 'no';
}

function evaluate(condition: Condition, lookup: Lookup): number {
  if ('question' in condition) return holds(lookup(condition.question), condition.options);
  if ('unknown' in condition) return lookup(condition.unknown) === 'unknown' ? TRUE : FALSE;
  if ('not' in condition) return negate(evaluate(condition.not, lookup));
  if ('all' in condition) return atLeast(condition.all, condition.all.length, lookup);
  if ('any' in condition) return atLeast(condition.any, 1, lookup);
  return atLeast(condition.of, condition.atLeast, lookup);
}

function holds(value: Value, options: readonly string[]): number {
  if (value === 'open') return TRUE | FALSE | NEITHER;
  if (value === 'unknown' || value === 'na') return NEITHER;
  const held = value.length === 0 ? ['none'] : value;
  return held.some((option) => options.includes(option)) ? TRUE : FALSE;
}

function negate(truth: number): number {
  return (truth & NEITHER) | (truth & TRUE ? FALSE : 0) | (truth & FALSE ? TRUE : 0);
}

function atLeast(conditions: readonly Condition[], count: number, lookup: Lookup): number {
  const truths = conditions.map((condition) => evaluate(condition, lookup));
  const can = (mask: number) => truths.filter((truth) => truth & mask).length;
  const spare = conditions.length - count;
  const isTrue = can(TRUE) >= count;
  const isFalse = can(FALSE) > spare;
  // Neither: enough are not false to keep it from being false, and too few need be true.
  const forcedTrue = truths.filter((truth) => truth === TRUE).length;
  const isNeither = can(TRUE | NEITHER) >= count && forcedTrue < count && can(NEITHER) > 0;
  return (isTrue ? TRUE : 0) | (isFalse ? FALSE : 0) | (isNeither ? NEITHER : 0);
}
