import type { Work } from '../decide/decision.js';
import { isHeard } from '../decide/matching-rules.js';
import type { Facts } from '../decide/read-facts.js';
import type { CompiledRule } from '../model/compiled.js';
import type { ExplainedPartner, Explanation } from '../model/explanation.js';
import type { Runtime } from '../runtime/runtime.js';
import { TRUE } from '../runtime/test-condition.js';

/** What rules bring besides a lead. */
export type Collected = Pick<
  Explanation,
  'partners' | 'advice' | 'playbooks' | 'refiningQuestions'
>;

/**
 * Collects partners, advice and playbooks: those of the deciding rules, and those of each rule
 * without a lead that matches (`sure`) or that an open answer can make match (`possible`).
 * In an emergency only the safety rules speak.
 *
 * @param matching - The rules without a lead that match for sure.
 */
export function collectPartners(
  { rules, facts, decided, status, support }: Work,
  matching: readonly CompiledRule[],
): Collected {
  const { logic, runtime } = rules;
  const maybe = openWhereAsked(runtime, facts);
  const possible: CompiledRule[] = [];
  const refining = new Set<number>();
  for (const { rule, test, questions } of runtime.adding) {
    if (matching.includes(rule) || !isHeard(rule, status)) continue;
    if (!(test(facts.cells, maybe) & TRUE)) continue;
    possible.push(rule);
    for (const position of questions) refining.add(position);
  }
  const speaking = [...decided.rules, ...matching];
  const isOpen = (at: number) => facts.applies[at] && !facts.counted.includes(at);
  return {
    partners: mergePartners(speaking, possible, decided.lead),
    advice: speaking.map(({ id }) => id),
    playbooks: [...new Set(speaking.flatMap((rule) => rule.playbooks))],
    refiningQuestions: [...refining]
      .filter((at) => isOpen(at) && !support.includes(at))
      .sort((one, two) => one - two)
      .map((at) => logic.questions[at]?.id ?? ''),
  };
}

/** The open reading without looking ahead: only a question that applies may be anything. */
function openWhereAsked({ slots }: Runtime, { open, applies }: Facts): Uint8Array {
  const maybe = open.slice();
  applies.forEach((isAsked, at) => {
    if (!isAsked) maybe.fill(0, slots.head[at], slots.head[at + 1]);
  });
  return maybe;
}

function mergePartners(
  speaking: readonly CompiledRule[],
  possible: readonly CompiledRule[],
  lead: readonly string[],
): readonly ExplainedPartner[] {
  const partners = new Map<string, ExplainedPartner>();
  const add = (rule: CompiledRule, certainty: ExplainedPartner['certainty']): void => {
    for (const { destination } of rule.partners) {
      if (lead.includes(destination)) continue;
      const known = partners.get(destination);
      const rules = [...(known?.rules ?? []), rule.id];
      partners.set(destination, { destination, rules, certainty: known?.certainty ?? certainty });
    }
  };
  for (const rule of speaking) add(rule, 'sure');
  for (const rule of possible) add(rule, 'possible');
  return [...partners.values()];
}
