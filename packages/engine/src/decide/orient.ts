import type { Explanation } from '../explain/explain.js';
import { leadingRule } from './leading-rule.js';
import type { Pack } from './rules.js';
import { matchingRules } from './matching-rules.js';
import type { Orientation } from '../model/orientation.js';
import { type Facts, readFacts } from './read-facts.js';
import { askable } from '../runtime/askable.js';
import { interview } from '../runtime/interview.js';
import { NOBODY, settle } from './settle.js';
import type { Situation } from '../model/situation.js';

/** What an orientation depends on besides the pack and the situation. */
export interface OrientOptions {
  /** ISO date of today; without it freshness is not looked at and the receipt has the pack's date. */
  readonly today?: string | undefined;
  /** The place is known to have no rules of its own: nothing is said of other territories. */
  readonly isPlaceKnown?: boolean | undefined;
}

/**
 * Turns a situation into an orientation. Pure: same pack, situation and options, same result.
 *
 * @param pack - The rules and their words.
 * @param situation - The facts known so far; `unknown` and absent are both open, never "no".
 * @returns The orientation; see {@link Orientation} for each part.
 * @throws {SituationError} The situation names a question or an option that the pack does not have.
 * @example
 * const { status, lead, firstStep } = orient(pack, { objet: 'personne', danger: 'non' });
 */
export function orient<S extends Situation>(
  pack: Pack<S>,
  situation: S,
  options: OrientOptions = {},
): Orientation {
  const { logic, texts, runtime } = pack;
  const { today } = options;
  const facts = readFacts(runtime, situation);
  const possible = facts.survey.met;
  const isExpired = today !== undefined && today > logic.validUntil;
  const { status, decided } = settle(runtime, facts, isExpired);
  const { lead } = decided;
  const support = possible.length > 1 ? openQuestions(pack, facts) : NO_QUESTION;
  const matching = matchingRules(runtime, facts, status);
  const spoken =
    decided === NOBODY
      ? matching.find(({ id }) => texts.rules[id]?.firstStep)
      : leadingRule(decided.rules);
  const words = spoken && texts.rules[spoken.id];
  const idOf = (position: number) => logic.questions[position]?.id ?? '';
  const decision = { status, decided, facts, matching, support, options };
  const explanation = pack.explain?.(pack, decision) ?? unexplained(lead);

  return {
    status,
    lead,
    ...(words?.firstStep && { firstStep: words.firstStep }),
    ...(words?.ifNotEnough && { ifNotEnough: words.ifNotEnough }),
    ...explanation,
    possible: possible.map((set) => runtime.leadSets[set] ?? []),
    open: support.size === 0 ? NO_ID : askable(runtime, facts, support).map(idOf),
    toFindOut: support.size === 0 ? NO_ID : facts.counted.filter((at) => support.has(at)).map(idOf),
    setAside: facts.setAside,
    safety: {
      text: texts.texts.safety,
      destinations: logic.emergency,
      first: isDangerOpen(pack, facts),
    },
    notice: [
      ...(logic.validated ? [] : [{ code: 'not-validated' } as const]),
      ...(isExpired ? [{ code: 'expired', date: logic.validUntil } as const] : []),
      ...explanation.notice,
    ],
    receipt: {
      format: 1,
      pack: { id: logic.id, version: logic.version, logicHash: logic.logicHash },
      overlays: logic.overlays ?? NO_ID,
      date: today ?? logic.date,
      answers: facts.answers,
      status,
      lead,
    },
  };
}

const NO_QUESTION: ReadonlySet<number> = new Set();
const NO_ID: readonly string[] = [];

/** What is said of a decision as long as its explanation is not loaded. */
function unexplained(lead: readonly string[]): Explanation {
  return {
    leads: lead.map((destination) => ({ destination, role: '', rules: NO_ID })),
    partners: [],
    advice: [],
    playbooks: NO_ID,
    reasons: { rules: [], facts: [] },
    refine: NO_ID,
    notice: [],
  };
}

function openQuestions({ runtime }: Pack, facts: Facts): ReadonlySet<number> {
  return interview(runtime, facts.cells, facts.open, () => true).questions;
}

function isDangerOpen({ logic, runtime }: Pack, { applies, open }: Facts): boolean {
  return logic.questions.some(
    ({ safety }, position) =>
      safety === true && applies[position] && open[runtime.slots.head[position] ?? 0] === 1,
  );
}
