import { type Logic, type LogicRule, TIERS } from './pack.js';
import { type Lookup, matches } from './truth.js';

/** What the lead rules say. */
export interface Decision {
  /** The rules that decide together, in authored order; empty when none does. */
  readonly rules: readonly LogicRule[];
  /** Their leads, united, each once. */
  readonly lead: readonly string[];
  /** Lead rules that open questions can still make match before this decision stands. */
  readonly open: readonly LogicRule[];
}

/**
 * Applies the lead rules: the first tier with a matching rule decides; a rule silences those that it
 * overrides; the leads of what remains are united.
 *
 * @param logic - The pack's logic; its build has proved that united leads agree or are joint.
 * @param lookup - What is known of each question.
 */
export function decide(logic: Logic, lookup: Lookup): Decision {
  for (const tier of TIERS) {
    const matching: LogicRule[] = [];
    const open: LogicRule[] = [];
    for (const rule of logic.rules) {
      if (rule.tier !== tier || rule.leads.length === 0) continue;
      const match = matches(rule.when, lookup);
      if (match === 'yes') matching.push(rule);
      if (match === 'open') open.push(rule);
    }
    if (open.length > 0) return { rules: [], lead: [], open };
    if (matching.length > 0) return unite(matching);
  }
  return { rules: [], lead: [], open: [] };
}

function unite(matching: readonly LogicRule[]): Decision {
  const silenced = new Set(matching.flatMap((rule) => rule.overrides));
  const rules = matching.filter((rule) => !silenced.has(rule.id));
  const lead = [...new Set(rules.flatMap((rule) => rule.leads.map((actor) => actor.destination)))];
  return { rules, lead, open: [] };
}
