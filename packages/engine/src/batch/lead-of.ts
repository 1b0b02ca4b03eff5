import { readAnswer } from '../decide/read-answer.js';
import { remember } from '../decide/remember.js';
import type { Rules } from '../model/rules.js';
import type { Situation } from '../model/situation.js';
import { shortcutsOf } from './shortcuts.js';

/**
 * Gives the leads alone, by the cautious reading: looks up only the answers that it needs on the way.
 * For many situations that are known to be consistent; `orient` also says how sure the lead is.
 *
 * @returns Ids of the destinations that lead; empty when nobody does.
 * @throws {SituationError} An answer on the way is not one of its question's.
 */
export function leadOf<S extends Situation>(
  { runtime }: Rules<S>,
  situation: S,
): readonly string[] {
  const { nodes, root, steps } = shortcuts(runtime);
  let at = root;
  let read = -1;
  let list: number | readonly number[] = -1;
  while (at >= 0) {
    const step = steps[nodes[at] ?? 0];
    if (!step) break;
    const { id, question, option, values } = step;
    const answer = situation[id];
    let value = values.get(answer);
    if (value === undefined) {
      // A list of options, or no answer at all. Options of one question follow each other: it is read once.
      if (read !== question) list = readAnswer(runtime, question, answer ?? []);
      read = question;
      value = valueIn(list, option);
    }
    at = nodes[at + 1 + value] ?? -1;
  }
  return runtime.outcomes[-1 - at]?.lead ?? [];
}

function valueIn(list: number | readonly number[], option: number): number {
  if (typeof list === 'number') return list;
  return option < 0 ? Math.min(list.length, 1) : Number(list.includes(option));
}

const shortcuts = remember(shortcutsOf);
