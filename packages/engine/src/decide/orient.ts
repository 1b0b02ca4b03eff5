import type { Status } from '../model/orientation.js';
import type { Rules } from '../model/rules.js';
import type { Situation } from '../model/situation.js';
import { askable } from '../runtime/askable.js';
import { interview } from '../runtime/interview.js';
import { type Decision, type OrientOptions, WORK } from './decision.js';
import { matchingRules } from './matching-rules.js';
import { type Facts, readFacts } from './read-facts.js';
import { settle } from './settle.js';

/**
 * Decides a situation. Pure: same rules, situation and options, same decision.
 *
 * @param situation - The facts known so far; `unknown` and absent are both open, never "no".
 * @returns The decision in ids; see {@link Decision} for each part.
 * @throws {SituationError} The situation names a question or an option that the pack does not have.
 * @example
 * const { status, leads } = orient(rules, { objet: 'personne', danger: 'non' });
 */
export function orient<S extends Situation>(
  rules: Rules<S>,
  situation: S,
  options: OrientOptions = {},
): Decision {
  const { logic, runtime } = rules;
  const { today } = options;
  const facts = readFacts(runtime, situation);
  const possible = facts.survey.met;
  const isExpired = today !== undefined && today > logic.validUntil;
  const { status, decided } = settle(runtime, facts, isExpired);
  const support = possible.length > 1 ? openQuestions(rules, facts) : [];
  const speaker = decided.leading?.id ?? fallbackSpeaker(rules, facts, status);
  const idOf = (position: number) => logic.questions[position]?.id ?? '';

  return {
    status,
    leads: decided.leads,
    speaker,
    possible: possible.map((set) => runtime.leadSets[set] ?? NO_ID),
    openQuestions: support.length === 0 ? NO_ID : askable(runtime, facts, support).map(idOf),
    unknownQuestions: facts.counted.filter((at) => support.includes(at)).map(idOf),
    setAside: facts.setAside,
    safety: { destinations: logic.emergency, first: isDangerOpen(rules, facts) },
    notice: [
      ...(logic.validated ? [] : [{ code: 'not-validated' } as const]),
      ...(isExpired ? [{ code: 'expired', date: logic.validUntil } as const] : []),
    ],
    receipt: {
      format: 2,
      pack: { id: logic.id, version: logic.version, logicHash: logic.logicHash },
      overlays: (Object.hasOwn(logic, 'overlays') && logic.overlays) || NO_ID,
      date: today ?? logic.date,
      answers: facts.answers,
      status,
      leads: decided.lead,
    },
    [WORK]: { rules, facts, decided, status, support, options },
  };
}

const NO_ID: readonly string[] = [];

function openQuestions({ runtime }: Rules, { cells, open, counted }: Facts): readonly number[] {
  const known = counted.filter((at) => !open[runtime.slots.head[at] ?? 0]);
  return interview(runtime, cells, open, known).questions;
}

/** Where nobody leads, the first fallback rule that matches and says what to do. */
function fallbackSpeaker({ runtime }: Rules, facts: Facts, status: Status): string | undefined {
  return matchingRules(runtime, facts, status).find(({ speaks }) => speaks)?.id;
}

function isDangerOpen({ logic, runtime }: Rules, { applies, open }: Facts): boolean {
  return logic.questions.some(
    (question, position) =>
      Object.hasOwn(question, 'safety') &&
      question.safety === true &&
      applies[position] &&
      open[runtime.slots.head[position] ?? 0] === 1,
  );
}
