import { questionsOf } from '../model/condition-parts.js';
import type { Work } from '../decide/decision.js';
import type { CompiledRule } from '../model/compiled.js';
import type { Explanation } from '../model/explanation.js';
import { type Facts, release } from '../decide/read-facts.js';
import type { Outcome, Runtime } from '../runtime/runtime.js';
import { allLead } from './all-lead.js';
import { groundsIn } from './grounds.js';

/** Says why: the deciding rules, the one that opens the result first, and the facts that are enough. */
export function reasonsFor({ rules, facts, decided }: Work): Explanation['reasons'] {
  const { logic, runtime } = rules;
  const deciding = leadingFirst(decided);
  const enough =
    facts.survey.met.length === 1
      ? sufficientFacts(runtime, facts)
      : testedFacts(runtime, facts, deciding);
  const joint = deciding.length > 1 ? deciding.find((rule) => rule.joint)?.joint : undefined;
  return {
    rules: deciding.map((rule) => {
      const { sources = [], weak = true } = groundsIn(logic).get(rule.id) ?? {};
      return { rule: rule.id, sources, weak, territory: rule.territory };
    }),
    facts: enough.map((position) => {
      const question = logic.questions[position]?.id ?? '';
      return { question, answer: facts.answers[question] ?? '' };
    }),
    joint,
  };
}

function leadingFirst({ rules, leading }: Outcome): readonly CompiledRule[] {
  return leading ? [leading, ...rules.filter((rule) => rule !== leading)] : rules;
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
    for (let own = slot; own < end; own++) {
      cells[own] = facts.cells[own] ?? 0;
      open[own] = facts.open[own] ?? 0;
    }
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
