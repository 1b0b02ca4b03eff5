import { unknownValue } from '../diagram/slots.js';
import type { Pack } from '../decide/rules.js';
import { readAnswer, UNKNOWN_ANSWER } from '../decide/read-answer.js';
import type { Situation } from '../model/situation.js';

/**
 * Gives the lead alone, by the cautious reading: looks up only the answers that it needs on the way.
 * For many situations that are known to be consistent; `orient` also says how sure the lead is.
 *
 * @returns Ids of the destinations that lead; empty when nobody does.
 * @throws {SituationError} An answer on the way is not one of its question's.
 */
export function decide<S extends Situation>({ runtime }: Pack<S>, situation: S): readonly string[] {
  const { quick, quickRoot, slots, outcomes } = runtime;
  let at = quickRoot;
  while (at >= 0) {
    const slot = quick[at] ?? 0;
    at = quick[at + 1 + valueAt(slot)] ?? -1;
  }
  return outcomes[-1 - at]?.lead ?? [];

  // A question that stands on the way applies, so what is not answered is unknown.
  function valueAt(slot: number): number {
    const about = slots.about[slot];
    if (!about) return 0;
    const answer = situation[slots.questions[about.question]?.id ?? ''];
    if (answer === undefined) return about.option < 0 ? unknownValue(slots, slot) : 0;
    const value = readAnswer(runtime, about.question, answer);
    if (typeof value !== 'number') {
      return about.option < 0 ? Math.min(value.length, 1) : Number(value.includes(about.option));
    }
    if (value !== UNKNOWN_ANSWER) return value;
    return about.option < 0 ? unknownValue(slots, slot) : 0;
  }
}
