import { type Slots, SOME_TICKED, NONE_TICKED, unknownValue } from '../diagram/slots.js';
import { type Answer, NONE, UNKNOWN } from '../model/situation.js';

/**
 * Turns a path through a diagram into a situation.
 *
 * @param path - Slots with their values; a slot that is not on it does not matter.
 * @returns The answers on it; a question that does not apply is left out. Where something is ticked
 * that no rule tests, the first such option stands for it.
 */
export function answersOf(
  slots: Slots,
  path: readonly (readonly [slot: number, value: number])[],
): Readonly<Record<string, Answer>> {
  const values = new Map(path);
  const answers: Record<string, Answer> = {};
  slots.questions.forEach(({ id, options, multiple }, question) => {
    const slot = slots.head[question] ?? 0;
    const ticked = options.filter((_, option) => values.get(slot + 1 + option) === 1);
    if (multiple && ticked.length > 0) answers[id] = ticked;
    if (answers[id]) return;
    // Only boxes that are not ticked are on the path: that nothing is ticked says so.
    const isAnyBoxRead = options.some((_, option) => values.has(slot + 1 + option));
    const value = values.get(slot) ?? (multiple && isAnyBoxRead ? NONE_TICKED : undefined);
    if (value === undefined) return;
    if (value === unknownValue(slots, slot)) answers[id] = UNKNOWN;
    else if (!multiple) {
      const option = options[value];
      if (option !== undefined) answers[id] = option;
    } else if (value === NONE_TICKED) answers[id] = NONE;
    else if (value === SOME_TICKED) {
      const other = options.filter((_, option) => values.get(slot + 1 + option) === undefined);
      answers[id] = other.slice(0, 1);
    }
  });
  return answers;
}
