import type { Pack } from './load-pack.js';
import type { Reasons } from './orientation.js';
import type { Logic, LogicRule, SourceStatus } from './pack.js';
import { questionsOf } from './questions-of.js';
import type { Facts } from './read-facts.js';
import { leadsIn } from './read-worlds.js';
import type { Value } from './truth.js';
import { explore } from './worlds.js';

const STRONG: readonly SourceStatus[] = ['law', 'national', 'regional', 'structure'];

/** Says why: the deciding rules with their sources, and the facts that are enough. */
export function reasonsFor(
  pack: Pack,
  facts: Facts,
  deciding: readonly LogicRule[],
  possible: readonly (readonly string[])[],
): Reasons {
  const enough =
    possible.length === 1
      ? sufficientFacts(pack.logic, facts.known)
      : deciding.flatMap((rule) => questionsOf(rule.when));
  const shared = deciding.map((rule) => rule.joint).find(Boolean);
  const joint = deciding.length > 1 && shared ? pack.texts.joints[shared] : undefined;
  return {
    rules: deciding.map((rule) => ({
      rule: rule.id,
      why: pack.texts.rules[rule.id]?.why ?? '',
      sources: rule.sources,
      weak: isWeak(pack.logic, rule),
    })),
    facts: [...facts.answers]
      .filter(([question]) => enough.includes(question))
      .map(([question, answer]) => ({ question, answer })),
    ...(joint && { joint }),
  };
}

/**
 * Finds facts that force the lead, none of which can be left out: a sufficient reason (Darwiche and
 * Hirth 2020; Shih, Choi and Darwiche 2018), by greedy deletion, so minimal and not the smallest.
 */
function sufficientFacts(logic: Logic, known: ReadonlyMap<string, Value>): readonly string[] {
  const kept = new Map(known);
  for (const [question, value] of [...known].reverse()) {
    kept.delete(question);
    const worlds = explore(logic, kept);
    if (!worlds || leadsIn(worlds).length > 1) kept.set(question, value);
  }
  const inOrder = [...known.keys()];
  return inOrder.filter((question) => kept.has(question));
}

function isWeak(logic: Logic, rule: LogicRule): boolean {
  return !rule.sources.some(({ source }) => {
    const status = logic.sources.find(({ id }) => id === source)?.status;
    return status !== undefined && STRONG.includes(status);
  });
}
