import type { Constraint } from '../model/logic.js';
import { combineAll } from './apply.js';
import { type ConditionDiagrams, YES } from './condition-diagram.js';
import { notApplicable, type Slots, SOME_TICKED } from './slots.js';

/**
 * Where a row can exist: a question is left out exactly where it does not apply, ticked options go
 * with a question that is answered, and nothing declared impossible holds.
 *
 * @param ticks - The option slots that are variables, by question.
 */
export function validDiagram(
  diagrams: ConditionDiagrams,
  slots: Slots,
  constraints: readonly Constraint[],
  ticks: ReadonlyMap<number, readonly number[]>,
): number {
  const parts: number[] = [];
  slots.questions.forEach(({ appliesWhen, options, multiple }, question) => {
    const slot = slots.head[question] ?? 0;
    const left = notApplicable(slots, slot);
    if (appliesWhen && left >= 0) {
      const applies = diagrams.whereTrue(appliesWhen);
      parts.push(diagrams.equal(diagrams.slotIn(slot, [left]), diagrams.not(applies)));
    }
    const ticked = ticks.get(question);
    if (multiple && ticked) parts.push(...tickParts(diagrams, slot, ticked, options.length));
  });
  for (const { impossible } of constraints) {
    parts.push(diagrams.not(diagrams.whereTrue(impossible)));
  }
  return combineAll(parts, YES, (left, right) => diagrams.and(left, right));
}

/** An option is ticked only where something is; if every option is a variable, "some" needs one. */
export function tickParts(
  diagrams: ConditionDiagrams,
  slot: number,
  ticked: readonly number[],
  optionCount: number,
): readonly number[] {
  const some = diagrams.slotIn(slot, [SOME_TICKED]);
  const marks = ticked.map((option) => diagrams.slotIn(option, [1]));
  const any = marks.reduce((left, right) => diagrams.or(left, right), diagrams.not(YES));
  const onlyWhereSome = diagrams.or(some, diagrams.not(any));
  if (ticked.length < optionCount) return [onlyWhereSome];
  return [onlyWhereSome, diagrams.or(any, diagrams.not(some))];
}
