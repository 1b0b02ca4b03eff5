import type { ResultQuestion } from '../model/logic.js';
import type { Answer, Situation } from '../model/situation.js';

/**
 * The same answers under the ids of today: what was kept or sent before an id was renamed still counts.
 *
 * @param questions - Those of the pack, which say what they renamed.
 */
export function currentIds<S extends Situation>(
  questions: readonly Omit<ResultQuestion, 'unless'>[],
  situation: S,
): S {
  if (!questions.some(({ renamedFrom, renamedOptions }) => renamedFrom ?? renamedOptions)) {
    return situation;
  }
  const current: Record<string, Answer | undefined> = { ...situation };
  for (const { id, renamedFrom, renamedOptions } of questions) {
    if (renamedFrom && Object.hasOwn(current, renamedFrom)) {
      current[id] = current[renamedFrom];
      delete current[renamedFrom];
    }
    const answer = current[id];
    if (!renamedOptions || !answer) continue;
    const rename = (old: string) =>
      Object.keys(renamedOptions).find((option) => renamedOptions[option] === old) ?? old;
    current[id] = Array.isArray(answer) ? answer.map(rename) : rename(answer as string);
  }
  return current as S;
}
