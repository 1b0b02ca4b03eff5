import type { Pack } from './load-pack.js';
import type { Advice, Partner, Status } from './orientation.js';
import type { LogicRule } from './pack.js';
import { cautious, type Facts } from './read-facts.js';
import { questionsOf } from './questions-of.js';
import { type Lookup, type Match, matches } from './truth.js';

/** What rules bring besides a lead. */
export interface Collected {
  /** The rules without a lead that match for sure. */
  readonly rules: readonly LogicRule[];
  readonly partners: readonly Partner[];
  readonly advice: readonly Advice[];
  readonly playbooks: readonly string[];
  /** Unanswered questions that can still bring a partner, advice or a playbook. */
  readonly refine: readonly string[];
}

/**
 * Collects partners, advice and playbooks: those of the deciding rules, and those of each rule
 * without a lead that matches (`sure`) or that an open answer can make match (`possible`).
 * In an emergency only the safety rules speak.
 */
export function collectPartners(
  pack: Pack,
  facts: Facts,
  deciding: readonly LogicRule[],
  status: Status,
): Collected {
  const sure = deciding.filter((rule) => rule.leads.length > 0);
  const isEmergency = status === 'emergency';
  const open = opened(facts);
  const known = cautious(facts.known, facts.applying);
  const candidates = pack.logic.rules.filter((rule) => rule.leads.length === 0);
  const adding: LogicRule[] = [];
  const maybe: LogicRule[] = [];
  for (const rule of candidates) {
    if (isEmergency && rule.tier !== 'safety') continue;
    if (rule.tier === 'fallback' && status !== 'undetermined') continue;
    const match = matchOf(rule, known, open);
    if (match === 'yes') adding.push(rule);
    if (match === 'open') maybe.push(rule);
  }
  const speaking = [...sure, ...adding];
  return {
    rules: adding,
    partners: mergePartners(pack, speaking, maybe),
    advice: speaking.flatMap((rule) =>
      (pack.texts.rules[rule.id]?.advice ?? []).map((text): Advice => ({ text, rule: rule.id })),
    ),
    playbooks: [...new Set(speaking.flatMap((rule) => rule.playbooks))],
    refine: refining(facts, maybe),
  };
}

function matchOf(rule: LogicRule, known: Lookup, open: Lookup): Match {
  return matches(rule.when, known) === 'yes' ? 'yes' : matches(rule.when, open);
}

/** The open reading without looking ahead: an unanswered question that applies may be anything. */
function opened(facts: Facts): Lookup {
  return (question) => {
    const value = facts.known.get(question);
    if (value !== undefined && value !== 'unknown') return value;
    return facts.applying.includes(question) ? 'open' : 'na';
  };
}

function mergePartners(
  pack: Pack,
  speaking: readonly LogicRule[],
  maybe: readonly LogicRule[],
): readonly Partner[] {
  const partners = new Map<string, Partner>();
  const add = (rule: LogicRule, certainty: Partner['certainty']): void => {
    const words = pack.texts.rules[rule.id];
    for (const { destination } of rule.partners) {
      const known = partners.get(destination);
      const condition = words?.conditions?.[destination];
      const role = words?.parts?.[destination] ?? pack.texts.destinations[destination]?.part ?? '';
      if (known) partners.set(destination, { ...known, rules: [...known.rules, rule.id] });
      else {
        const extra = condition ? { if: condition } : {};
        partners.set(destination, { destination, role, rules: [rule.id], certainty, ...extra });
      }
    }
  };
  for (const rule of speaking) add(rule, 'sure');
  for (const rule of maybe) add(rule, 'possible');
  return [...partners.values()];
}

function refining(facts: Facts, maybe: readonly LogicRule[]): readonly string[] {
  const tested = new Set(maybe.flatMap((rule) => questionsOf(rule.when)));
  return facts.applying.filter((id) => tested.has(id) && !facts.known.has(id));
}
