import type { CompiledRule } from '../model/compiled.js';
import type { Pack } from '../decide/rules.js';
import type { Reasons } from '../model/orientation.js';
import type { SourceRef, SourceStatus } from '../model/logic.js';
import { questionsOf } from '../model/condition-parts.js';
import { type Facts, release } from '../decide/read-facts.js';
import type { Runtime } from '../runtime/runtime.js';
import { allLead } from '../runtime/sweep.js';

const STRONG: readonly SourceStatus[] = ['law', 'national', 'regional', 'structure'];

/** Says why: the deciding rules with their sources, in the order given, and the facts that are enough. */
export function reasonsFor(
  pack: Pack,
  facts: Facts,
  rules: readonly CompiledRule[],
  possibleCount: number,
): Reasons {
  const enough =
    possibleCount === 1
      ? sufficientFacts(pack.runtime, facts)
      : testedFacts(pack.runtime, facts, rules);
  const shared = rules.length > 1 ? rules.find(({ joint }) => joint)?.joint : undefined;
  const joint = shared === undefined ? undefined : pack.texts.joints[shared];
  return {
    rules: rules.map((rule) => ({
      rule: rule.id,
      why: pack.texts.rules[rule.id]?.why ?? '',
      sources: placesOf(rule, pack.texts.rules[rule.id]?.at),
      weak: isWeak(rule, pack),
      ...(rule.territory !== undefined && { territory: rule.territory }),
    })),
    facts: enough.map((position) => {
      const question = pack.logic.questions[position]?.id ?? '';
      return { question, answer: facts.answers[question] ?? '' };
    }),
    ...(joint && { joint }),
  };
}

/**
 * Finds facts that force the lead, none of which can be left out: a sufficient reason (Shih, Choi and
 * Darwiche 2018; Darwiche and Hirth 2020), by greedy deletion, so minimal and not the smallest.
 */
function sufficientFacts(runtime: Runtime, facts: Facts): readonly number[] {
  const { slots } = runtime;
  const [leadSet = -1] = facts.survey.met;
  const cells = facts.cells.slice();
  const open = facts.open.slice();
  const kept: number[] = [];
  for (let index = facts.counted.length - 1; index >= 0; index--) {
    const position = facts.counted[index] ?? 0;
    const slot = slots.head[position] ?? 0;
    if (open[slot]) continue;
    release(runtime, cells, open, position);
    if (allLead(runtime, cells, open, leadSet)) continue;
    const end = slots.head[position + 1] ?? cells.length;
    cells.set(facts.cells.subarray(slot, end), slot);
    open.set(facts.open.subarray(slot, end), slot);
    kept.unshift(position);
  }
  return kept;
}

function testedFacts(
  { position }: Runtime,
  { counted }: Facts,
  rules: readonly CompiledRule[],
): readonly number[] {
  const tested = new Set(rules.flatMap((rule) => questionsOf(rule.when)));
  const positions = new Set([...tested].map((id) => position.get(id)));
  return counted.filter((at) => positions.has(at));
}

/** The sources of a rule with the place in each, as the texts say it. */
function placesOf({ sources }: CompiledRule, places: readonly string[] = []): readonly SourceRef[] {
  return sources.map(({ source }, index) => {
    const at = places[index];
    return at ? { source, at } : { source };
  });
}

/** As long as the words are not loaded, nothing is known of a source. */
function isWeak({ sources }: CompiledRule, { texts }: Pack): boolean {
  return !sources.some(({ source }) => {
    const { status } = texts.sources[source] ?? {};
    return status === undefined || STRONG.includes(status);
  });
}
