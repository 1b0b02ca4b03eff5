import type { View } from '../view.js';
import { planFr, type PlanWords } from './plan-fr.js';

/** Finds the words of a plan in the language on screen. */
export function planWords({ words }: View): PlanWords {
  return words.plan ?? planFr;
}
