import { collectPartners } from './collect-partners.js';
import { type Decision, decide } from './decide.js';
import type { Pack } from './load-pack.js';
import { noticesFor } from './notices.js';
import type { Lead, Orientation, Status } from './orientation.js';
import type { LogicRule } from './pack.js';
import { cautious, type Facts, readFacts } from './read-facts.js';
import { leadsIn, questionsIn } from './read-worlds.js';
import { reasonsFor } from './reasons.js';
import type { Situation } from './situation.js';
import { explore, type Worlds } from './worlds.js';

/** What an orientation depends on besides the pack and the situation. */
export interface OrientOptions {
  /** ISO date of today; without it freshness is not looked at and the receipt has the pack's date. */
  readonly today?: string | undefined;
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
  const { logic, texts } = pack;
  const facts = readFacts(logic, situation);
  const worlds = explore(logic, facts.known) ?? NO_WORLD;
  const possible = leadsIn(worlds);
  const known = decide(logic, cautious(facts.known, facts.applying));
  const isEmergency = known.rules.some((rule) => rule.tier === 'safety');
  const decision = decideFrom(worlds, known);
  const isExpired = options.today !== undefined && options.today > logic.validUntil;
  const status = isEmergency ? 'emergency' : statusOf(decision, possible, isExpired);
  const deciding = status === 'undetermined' ? [] : decision.rules;
  const lead = status === 'undetermined' ? [] : decision.lead;
  const support = questionsIn(worlds);
  const collected = collectPartners(pack, facts, deciding, status);
  const answers = Object.fromEntries(facts.answers);
  const spoken =
    deciding.length > 0 ? leadingRule(deciding) : collected.rules.find(hasFirstStep(pack));
  const words = spoken && texts.rules[spoken.id];

  return {
    status,
    lead,
    leads: lead.map((destination) => describeLead(pack, destination, deciding)),
    ...(words?.firstStep && { firstStep: words.firstStep }),
    ...(words?.ifNotEnough && { ifNotEnough: words.ifNotEnough }),
    possible,
    partners: collected.partners.filter((partner) => !lead.includes(partner.destination)),
    advice: collected.advice,
    playbooks: collected.playbooks,
    reasons: reasonsFor(pack, facts, deciding, possible),
    open: facts.applying.filter((id) => support.has(id) && !facts.known.has(id)),
    toFindOut: facts.applying.filter((id) => support.has(id) && facts.known.get(id) === 'unknown'),
    refine: collected.refine.filter((id) => !support.has(id)),
    setAside: facts.setAside,
    safety: {
      text: texts.texts.safety,
      destinations: logic.emergency,
      first: isDangerOpen(pack, facts),
    },
    notice: noticesFor(logic, [...deciding, ...collected.rules], options.today),
    receipt: {
      format: 1,
      pack: { id: logic.id, version: logic.version, logicHash: logic.logicHash },
      overlays: [],
      date: options.today ?? logic.date,
      answers,
      status,
      lead,
    },
  };
}

const NO_WORLD: Worlds = { lead: [], rules: [] };

/** Where one lead is left, it decides even if no rule matches cautiously. */
function decideFrom(worlds: Worlds, decision: Decision): Decision {
  if (!('lead' in worlds) || worlds.lead.length === 0) return decision;
  return keyOf(decision.lead) === keyOf(worlds.lead) ? decision : { ...worlds, open: [] };
}

function statusOf(
  { rules, lead }: Decision,
  possible: readonly (readonly string[])[],
  isExpired: boolean,
): Status {
  if (lead.length === 0) return 'undetermined';
  const isStanding = possible.some((set) => keyOf(set) === keyOf(lead));
  if (isStanding && possible.length === 1 && !isExpired) return 'certain';
  return isStanding || rules.some(namesUnknown) ? 'provisional' : 'undetermined';
}

function keyOf(lead: readonly string[]): string {
  return [...lead].sort().join('+');
}

function namesUnknown(rule: LogicRule): boolean {
  return JSON.stringify(rule.when).includes('"unknown":');
}

/** The rule whose words open the result: the one that unites most leads, the first written if equal. */
function leadingRule(rules: readonly LogicRule[]): LogicRule | undefined {
  const most = Math.max(...rules.map((rule) => rule.leads.length));
  return rules.find((rule) => rule.leads.length === most);
}

function hasFirstStep(pack: Pack) {
  return (rule: LogicRule) => pack.texts.rules[rule.id]?.firstStep !== undefined;
}

function describeLead(pack: Pack, destination: string, rules: readonly LogicRule[]): Lead {
  const naming = rules.filter((rule) =>
    rule.leads.some((actor) => actor.destination === destination),
  );
  const own = naming.map((rule) => pack.texts.rules[rule.id]?.parts?.[destination]).find(Boolean);
  const role = own ?? pack.texts.destinations[destination]?.part ?? '';
  return { destination, role, rules: naming.map((rule) => rule.id) };
}

function isDangerOpen(pack: Pack, facts: Facts): boolean {
  return pack.logic.questions.some(({ id, safety }) => {
    const value = facts.known.get(id) ?? 'unknown';
    return safety === true && facts.applying.includes(id) && value === 'unknown';
  });
}
