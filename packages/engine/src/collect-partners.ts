import type { CompiledRule } from './compiled.js';
import type { Pack } from './load-pack.js';
import type { Advice, Partner, Status } from './orientation.js';
import type { Facts } from './read-facts.js';
import type { Outcome, Runtime } from './runtime/runtime.js';
import { TRUE } from './runtime/test-condition.js';

/** What rules bring besides a lead. */
export interface Collected {
  /** The rules without a lead that match for sure. */
  readonly rules: readonly CompiledRule[];
  readonly partners: readonly Partner[];
  readonly advice: readonly Advice[];
  readonly playbooks: readonly string[];
  /** Unanswered questions, by position, that can still bring a partner, advice or a playbook. */
  readonly refine: readonly number[];
}

/**
 * Collects partners, advice and playbooks: those of the deciding rules, and those of each rule
 * without a lead that matches (`sure`) or that an open answer can make match (`possible`).
 * In an emergency only the safety rules speak.
 */
export function collectPartners(
  pack: Pack,
  facts: Facts,
  decided: Outcome,
  status: Status,
): Collected {
  const { runtime, texts } = pack;
  const closed = new Uint8Array(facts.open.length);
  const maybe = openWhereAsked(runtime, facts);
  const sure: CompiledRule[] = [];
  const possible: CompiledRule[] = [];
  const refine = new Set<number>();
  for (const { rule, test, questions } of runtime.adding) {
    if (!speaks(rule, status)) continue;
    if (test(facts.cells, closed) === TRUE) sure.push(rule);
    else if (test(facts.cells, maybe) & TRUE) {
      possible.push(rule);
      for (const position of questions) refine.add(position);
    }
  }
  const speaking = [...decided.rules, ...sure];
  return {
    rules: sure,
    partners: mergePartners(pack, speaking, possible, decided.lead),
    advice: speaking.flatMap(({ id }) =>
      (texts.rules[id]?.advice ?? []).map((text): Advice => ({ text, rule: id })),
    ),
    playbooks: [...new Set(speaking.flatMap((rule) => rule.playbooks))],
    refine: [...refine]
      .filter((position) => facts.applies[position] && !facts.counted.includes(position))
      .sort((a, b) => a - b),
  };
}

/** Whether a rule without a lead is heard: in an emergency only safety rules, fallback without a lead. */
export function speaks({ tier }: CompiledRule, status: Status): boolean {
  if (status === 'emergency') return tier === 'safety';
  return tier !== 'fallback' || status === 'undetermined';
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
