import type { DecidingRule } from '../model/compiled.js';
import type { HandledDanger, Status, Urgency } from '../model/orientation.js';
import type { Rules } from '../model/rules.js';
import type { Situation } from '../model/situation.js';
import { askable } from '../runtime/askable.js';
import { interview } from '../runtime/interview.js';
import { choicesOn } from './choices.js';
import { type Decision, type OrientOptions, WORK } from './decision.js';
import { settleHandled } from './handled.js';
import { matchingRules } from './matching-rules.js';
import { type Facts, readFacts } from './read-facts.js';
import { settle } from './settle.js';

/**
 * Decides a situation. Pure: same rules, situation and options, same decision.
 *
 * @param situation - The facts known so far; `unknown` and absent are both open, never "no".
 * @returns The decision in ids; see {@link Decision} for each part.
 * @throws {SituationError} The situation names a question or an option that the pack does not have, or a
 * question is handled whose answer brings no danger.
 * @example
 * const { status, leads } = orient(rules, { objet: 'personne', danger: 'non' });
 */
export function orient<S extends Situation>(
  rules: Rules<S>,
  situation: S,
  options: OrientOptions = {},
): Decision {
  const settled = settleHandled(rules, situation, options);
  const decision = decide(rules, settled.situation, options);
  const { dangers } = settled;
  return dangers.length === 0 ? decision : withDangers(decision, dangers);
}

function decide<S extends Situation>(
  rules: Rules<S>,
  situation: S,
  options: OrientOptions,
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
    onResult: status === 'emergency' ? [] : choicesOn(runtime, facts),
    setAside: facts.setAside,
    safety: {
      destinations: logic.emergency,
      first: isDangerOpen(rules, facts),
      handled: [],
      ...(status === 'emergency' && { urgency: urgencyOf(decided.rules) }),
    },
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

/** The decision as it stands without the dangers, which are told first and are what was answered. */
function withDangers(decision: Decision, dangers: readonly HandledDanger[]): Decision {
  const handled = dangers.map(({ question }) => question);
  const answers = Object.fromEntries(dangers.map(({ question, answer }) => [question, answer]));
  const { receipt, safety, setAside } = decision;
  return {
    ...decision,
    // A danger counts also where the question is no longer asked.
    setAside: setAside.filter(({ question }) => !handled.includes(question)),
    safety: { ...safety, handled: dangers },
    receipt: { ...receipt, answers: { ...receipt.answers, ...answers }, handled },
  };
}

function urgencyOf(rules: readonly DecidingRule[]): Urgency {
  return rules.every(({ tier, urgency }) => tier !== 'safety' || urgency === 'today')
    ? 'today'
    : 'now';
}

const NO_ID: readonly string[] = [];

function openQuestions({ runtime }: Rules, { cells, open, counted }: Facts): readonly number[] {
  const known = counted.filter((at) => !open[runtime.slots.head[at] ?? 0]);
  return interview(runtime, cells, open, known).questions;
}

/** Where nobody leads, the first fallback rule that matches and says what to do. */
function fallbackSpeaker({ runtime }: Rules, facts: Facts, status: Status): string | undefined {
  return matchingRules(runtime.speaking, runtime, facts, status)[0]?.id;
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
