import { collectPartners } from './collect-partners.js';
import type { CompiledRule } from './compiled.js';
import type { Pack } from './load-pack.js';
import { noticesFor } from './notices.js';
import type { Lead, Notice, Orientation } from './orientation.js';
import { type Facts, readFacts } from './read-facts.js';
import { reasonsFor } from './reasons.js';
import { askable } from './runtime/askable.js';
import { interview } from './runtime/interview.js';
import { NOBODY, settle } from './settle.js';
import type { Situation } from './situation.js';

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
  const facts = readFacts(runtime, situation);
  const possible = facts.survey.met;
  const isExpired = options.today !== undefined && options.today > logic.validUntil;
  const { status, decided } = settle(runtime, facts, isExpired);
  const support = possible.length > 1 ? openQuestions(pack, facts) : NO_QUESTION;
  const collected = collectPartners(pack, facts, decided, status);
  const spoken =
    decided === NOBODY
      ? collected.rules.find(({ id }) => texts.rules[id]?.firstStep)
      : leadingRule(decided.rules);
  const words = spoken && texts.rules[spoken.id];
  const idOf = (position: number) => logic.questions[position]?.id ?? '';

  return {
    status,
    lead: decided.lead,
    leads: decided.lead.map((destination) => describeLead(pack, destination, decided.rules)),
    ...(words?.firstStep && { firstStep: words.firstStep }),
    ...(words?.ifNotEnough && { ifNotEnough: words.ifNotEnough }),
    possible: possible.map((set) => runtime.leadSets[set] ?? []),
    partners: collected.partners,
    advice: collected.advice,
    playbooks: collected.playbooks,
    reasons: reasonsFor(pack, facts, leadingFirst(decided.rules), possible.length),
    open: support.size === 0 ? NO_ID : askable(runtime, facts, support).map(idOf),
    toFindOut: support.size === 0 ? NO_ID : facts.counted.filter((at) => support.has(at)).map(idOf),
    refine: collected.refine.filter((at) => !support.has(at)).map(idOf),
    setAside: facts.setAside,
    safety: {
      text: texts.texts.safety,
      destinations: logic.emergency,
      first: isDangerOpen(pack, facts),
    },
    notice: [
      ...noticesFor(logic, decided.rules, collected.rules, options.today),
      ...localNotice(pack, decided.rules, options),
    ],
    receipt: {
      format: 1,
      pack: { id: logic.id, version: logic.version, logicHash: logic.logicHash },
      overlays: logic.overlays ?? NO_ID,
      date: options.today ?? logic.date,
      answers: facts.answers,
      status,
      lead: decided.lead,
    },
  };
}

/** « Dans le Tarn, une organisation locale change cette réponse », while the place is open. */
function localNotice(
  { class: place, logic }: Pack,
  rules: readonly CompiledRule[],
  { isPlaceKnown }: OrientOptions,
): readonly Notice[] {
  if (place !== undefined || isPlaceKnown) return [];
  const territories = [...new Set(rules.flatMap(({ id }) => logic.replacedIn[id] ?? []))];
  return territories.length === 0 ? [] : [{ code: 'local', territories }];
}

const NO_QUESTION: ReadonlySet<number> = new Set();
const NO_ID: readonly string[] = [];

function openQuestions({ runtime }: Pack, facts: Facts): ReadonlySet<number> {
  return interview(runtime, facts.cells, facts.open, () => true).questions;
}

/** The rule whose words open the result: the one that unites most leads, the first written if equal. */
function leadingRule(rules: readonly CompiledRule[]): CompiledRule | undefined {
  return rules.reduce<CompiledRule | undefined>(
    (best, rule) => (best && best.leads.length >= rule.leads.length ? best : rule),
    undefined,
  );
}

function leadingFirst(rules: readonly CompiledRule[]): readonly CompiledRule[] {
  const leading = leadingRule(rules);
  return leading ? [leading, ...rules.filter((rule) => rule !== leading)] : rules;
}

function describeLead(pack: Pack, destination: string, rules: readonly CompiledRule[]): Lead {
  const naming = rules.filter((rule) =>
    rule.leads.some((actor) => actor.destination === destination),
  );
  const own = naming.map(({ id }) => pack.texts.rules[id]?.parts?.[destination]).find(Boolean);
  const role = own ?? pack.texts.destinations[destination]?.part ?? '';
  return { destination, role, rules: naming.map(({ id }) => id) };
}

function isDangerOpen({ logic, runtime }: Pack, { applies, open }: Facts): boolean {
  return logic.questions.some(
    ({ safety }, position) =>
      safety === true && applies[position] && open[runtime.slots.head[position] ?? 0] === 1,
  );
}
