import type { CompiledRule } from '../model/compiled.js';
import type { ExplainedPartner } from '../model/explanation.js';

/**
 * Adds the partners of rules to those that are known: each destination once, with all the rules that name
 * it, as sure as the first of them.
 *
 * @param others - Who is no partner: who leads, and whom what is ticked leaves out.
 */
export function mergePartners(
  before: readonly ExplainedPartner[],
  rules: readonly CompiledRule[],
  certainty: ExplainedPartner['certainty'],
  others: readonly string[],
): readonly ExplainedPartner[] {
  if (rules.length === 0) return before;
  const partners = [...before];
  for (const rule of rules) {
    for (const { destination } of rule.partners) {
      if (others.includes(destination)) continue;
      const at = partners.findIndex((one) => one.destination === destination);
      const known = partners[at];
      if (!known) partners.push({ destination, rules: [rule.id], certainty });
      else partners[at] = { ...known, rules: [...known.rules, rule.id] };
    }
  }
  return partners;
}
