import { type Decision, WORK } from '../decide/decision.js';
import { explain } from '../explain/explain.js';
import type { Orientation } from '../model/orientation.js';
import type { Texts } from '../model/texts.js';
import { say } from './say.js';
import type { Asking } from './who-asks.js';

/**
 * Explains a decision and puts all of it into words. While the reasons of its rules are not loaded, it names no
 * partner and no reason.
 *
 * @param texts - All the words of the pack in one language.
 * @param asking - Who asks, where the page knows it: some texts are said otherwise to some.
 * @example
 * const { firstStep, leads } = describe(orient(rules, { objet: 'urgence' }), texts);
 */
export function describe(decision: Decision, texts: Texts, asking?: Asking): Orientation {
  const { rules } = decision[WORK];
  return say(decision, rules.whole && explain(decision), texts, asking);
}
