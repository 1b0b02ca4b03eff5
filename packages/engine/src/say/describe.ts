import type { Decision } from '../decide/decision.js';
import { explain } from '../explain/explain.js';
import type { Orientation } from '../model/orientation.js';
import type { Texts } from '../model/texts.js';
import { say } from './say.js';

/**
 * Explains a decision and puts all of it into words.
 *
 * @param texts - All the words of the pack in one language.
 * @example
 * const { firstStep, leads } = describe(orient(rules, { objet: 'urgence' }), texts);
 */
export function describe(decision: Decision, texts: Texts): Orientation {
  return say(decision, explain(decision), texts);
}
