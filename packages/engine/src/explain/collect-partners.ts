import type { CompiledRule } from '../model/compiled.js';
import type { Pack } from '../decide/rules.js';
import { isHeard } from '../decide/matching-rules.js';
import type { Advice, Orientation, Partner } from '../model/orientation.js';
import type { Decision } from './explain.js';
import type { Facts } from '../decide/read-facts.js';
import type { Runtime } from '../runtime/runtime.js';
import { TRUE } from '../runtime/test-condition.js';

/** What rules bring besides a lead. */
export type Collected = Pick<Orientation, 'partners' | 'advice' | 'playbooks' | 'refine'>;

/**
 * Collects partners, advice and playbooks: those of the deciding rules, and those of each rule
 * without a lead that matches (`sure`) or that an open answer can make match (`possible`).
 * In an emergency only the safety rules speak.
 */
export function collectPartners(
  pack: Pack,
  { facts, decided, status, matching, support }: Decision,
): Collected {
  const { logic, runtime, texts } = pack;
  const maybe = openWhereAsked(runtime, facts);
  const possible: CompiledRule[] = [];
  const refine = new Set<number>();
  for (const { rule, test, questions } of runtime.adding) {
    if (matching.includes(rule) || !isHeard(rule, status)) continue;
    if (!(test(facts.cells, maybe) & TRUE)) continue;
    possible.push(rule);
    for (const position of questions) refine.add(position);
  }
  const speaking = [...decided.rules, ...matching];
  const isOpen = (at: number) => facts.applies[at] && !facts.counted.includes(at);
  return {
    partners: mergePartners(pack, speaking, possible, decided.lead),
    advice: speaking.flatMap(({ id }) =>
      (texts.rules[id]?.advice ?? []).map((text): Advice => ({ text, rule: id })),
    ),
    playbooks: [...new Set(speaking.flatMap((rule) => rule.playbooks))],
    refine: [...refine]
      .filter((at) => isOpen(at) && !support.has(at))
      .sort((one, two) => one - two)
      .map((at) => logic.questions[at]?.id ?? ''),
  };
}

/** The open reading without looking ahead: only a question that applies may be anything. */
function openWhereAsked({ slots }: Runtime, { open, applies }: Facts): Uint8Array {
  return open.map((isOpen, slot) => (applies[slots.about[slot]?.question ?? 0] ? isOpen : 0));
}

function mergePartners(
  { texts }: Pack,
  speaking: readonly CompiledRule[],
  possible: readonly CompiledRule[],
  lead: readonly string[],
): readonly Partner[] {
  const partners = new Map<string, Partner>();
  const add = ({ id, partners: added }: CompiledRule, certainty: Partner['certainty']): void => {
    const words = texts.rules[id];
    for (const { destination } of added) {
      if (lead.includes(destination)) continue;
      const known = partners.get(destination);
      const condition = words?.conditions?.[destination];
      const role = words?.parts?.[destination] ?? texts.destinations[destination]?.part ?? '';
      partners.set(
        destination,
        known
          ? { ...known, rules: [...known.rules, id] }
          : { destination, role, rules: [id], certainty, ...(condition && { if: condition }) },
      );
    }
  };
  for (const rule of speaking) add(rule, 'sure');
  for (const rule of possible) add(rule, 'possible');
  return [...partners.values()];
}
