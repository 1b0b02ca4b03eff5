import { type Decision, WORK } from '../decide/decision.js';
import type { Explanation } from '../model/explanation.js';
import { collectPartners } from './collect-partners.js';
import { matchingRules } from '../decide/matching-rules.js';
import { noticesFor } from './notices.js';
import { reasonsFor } from './reasons.js';

/**
 * Explains a decision in ids: whom else to bring in, which advice counts, why, and what to know of the
 * rules that spoke.
 *
 * @param decision - As `orient` or `orientAt` returned it.
 */
export function explain(decision: Decision): Explanation {
  const work = decision[WORK];
  const matching = matchingRules(work.rules.runtime, work.facts, work.status);
  return {
    ...collectPartners(work, matching),
    reasons: reasonsFor(work),
    notice: noticesFor(work, matching),
  };
}
