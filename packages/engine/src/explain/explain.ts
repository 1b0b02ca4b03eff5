import { type Decision, WORK } from '../decide/decision.js';
import type { Explanation } from '../model/explanation.js';
import { addingRules } from './adding-rules.js';
import { collectPartners } from './collect-partners.js';
import { matchingRules } from '../decide/matching-rules.js';
import { wholeLogic } from '../decide/whole-logic.js';
import { onResultRules } from './on-result-rules.js';
import { noticesFor } from './notices.js';
import { reasonsFor } from './reasons.js';

/**
 * Explains a decision in ids: whom else to bring in, which advice counts, why, and what to know of the
 * rules that spoke.
 *
 * @param decision - As `orient` or `orientAt` returned it.
 * @throws {PackError} The reasons of its rules are not loaded; `loadTexts` of a pack loads them.
 */
export function explain(decision: Decision): Explanation {
  const work = decision[WORK];
  const { runtime } = work.rules;
  const adding = addingRules(wholeLogic(work.rules), runtime);
  const matching = matchingRules(adding, runtime, work.facts, work.status);
  const ticked = onResultRules(work, adding, matching);
  const collected = collectPartners(work, matching, ticked);
  const { partners, advice, playbooks, refiningQuestions } = collected;
  const reasons = reasonsFor(work);
  return {
    partners,
    advice,
    playbooks,
    refiningQuestions,
    ticked: ticked.map(({ id }) => id),
    offers: Object.fromEntries(
      ticked.flatMap(({ id, offers }) => (offers ? [[id, offers] as const] : [])),
    ),
    reasons,
    notice: noticesFor(work, matching),
  };
}
