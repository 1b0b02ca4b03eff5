import { questionsOf } from '../model/condition-parts.js';
import type { Work } from '../decide/decision.js';
import { wholeLogic } from '../decide/whole-logic.js';
import type { CompiledRule } from '../model/compiled.js';
import type { Explanation } from '../model/explanation.js';
import { type Facts, release } from '../decide/read-facts.js';
import type { Runtime } from '../runtime/runtime.js';
import { allLead } from './all-lead.js';
import { broughtBy } from './brought-by.js';

/** Says why: the deciding rules, the one that opens the result first, and the facts that are enough. */
export function reasonsFor({ rules, facts, decided, options }: Work): Explanation['reasons'] {
  const { logic, runtime } = rules;
  const { deciding, reasons, joint } = broughtBy(decided, wholeLogic(rules));
  const enough =
    facts.survey.met.length === 1
      ? sufficientFacts(runtime, facts)
      : testedFacts(runtime, facts, deciding);
  return {
    rules: reasons,
    facts: enough.flatMap((position) => {
      const question = logic.questions[position]?.id ?? '';
      // That there is no danger was not said.
      if (options.handled?.includes(question)) return [];
      return { question, answer: facts.answers[question] ?? '' };
    }),
    joint,
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
    for (let own = slot; own < end; own++) {
      cells[own] = facts.cells[own] ?? 0;
      open[own] = facts.open[own] ?? 0;
    }
    kept.push(position);
  }
  return kept.reverse();
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
