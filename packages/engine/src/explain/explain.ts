import { collectPartners } from './collect-partners.js';
import type { CompiledRule } from '../model/compiled.js';
import { leadingRule } from '../decide/leading-rule.js';
import type { Pack } from '../decide/rules.js';
import { noticesFor } from './notices.js';
import type { OrientOptions } from '../decide/orient.js';
import type { Lead, Orientation } from '../model/orientation.js';
import type { Facts } from '../decide/read-facts.js';
import { reasonsFor } from './reasons.js';
import type { Settled } from '../decide/settle.js';

/** What is known of an orientation before it is explained. */
export interface Decision extends Settled {
  readonly facts: Facts;
  /** The rules without a lead that match for sure. */
  readonly matching: readonly CompiledRule[];
  /** The questions, by position, that can still change the lead. */
  readonly support: ReadonlySet<number>;
  readonly options: OrientOptions;
}

/** What an orientation says besides who leads and what to do first. */
export type Explanation = Pick<
  Orientation,
  'leads' | 'partners' | 'advice' | 'playbooks' | 'reasons' | 'refine' | 'notice'
>;

/** Explains a decision: who does what, whom else to bring in, why, and what to know of the rules. */
export function explain(pack: Pack, decision: Decision): Explanation {
  const { decided, facts } = decision;
  return {
    leads: decided.lead.map((destination) => describeLead(pack, destination, decided.rules)),
    ...collectPartners(pack, decision),
    reasons: reasonsFor(pack, facts, leadingFirst(decided.rules), facts.survey.met.length),
    notice: noticesFor(pack, decision),
  };
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
