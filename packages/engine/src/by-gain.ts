import { questionsOf } from './model/condition-parts.js';
import { type Facts, fix } from './decide/read-facts.js';
import { countLeads, entropy } from './runtime/count-leads.js';
import type { Runtime } from './runtime/runtime.js';

/**
 * An order for `nextQuestion`: after the questions about danger, the one after which least is left open on
 * average; within 5 % of the best, the first one written. Greedy, as the best order of all is hard to
 * find: Hyafil and Rivest 1976, https://doi.org/10.1016/0020-0190(76)90095-8
 *
 * @example
 * nextQuestion(pack, situation, { order: byGain });
 */
export function byGain(runtime: Runtime, facts: Facts, all: readonly number[]): number {
  const candidates = readyIn(runtime, all);
  const [first = -1] = candidates;
  const isFirst = first === 0 || runtime.slots.questions[first]?.safety;
  if (isFirst || candidates.length < 2) return first;
  const left = candidates.map((position) => openAfter(runtime, facts, position));
  const now = entropy(countLeads(runtime, facts.cells, facts.open));
  const best = now - Math.min(...left);
  return candidates.find((_, index) => now - (left[index] ?? 0) >= best * 0.95) ?? first;
}

/** Those written before any danger question, and that depend on none of the others. */
function readyIn({ slots, position }: Runtime, all: readonly number[]): readonly number[] {
  const danger = all.findIndex((at) => slots.questions[at]?.safety);
  return all.slice(0, danger < 0 ? all.length : Math.max(1, danger)).filter((at) => {
    const { appliesWhen } = slots.questions[at] ?? {};
    return (
      !appliesWhen || !questionsOf(appliesWhen).some((id) => all.includes(position.get(id) ?? -1))
    );
  });
}

/** How undecided the lead still is, on average, once a question is answered. */
function openAfter(runtime: Runtime, facts: Facts, position: number): number {
  const question = runtime.slots.questions[position];
  const parts = (question?.options ?? []).map((_, value) => {
    const [cells, open] = [facts.cells.slice(), facts.open.slice()];
    fix(runtime, cells, open, position, question?.multiple ? [value] : value);
    const counts = countLeads(runtime, cells, open);
    return { total: counts.reduce((sum, count) => sum + count, 0), open: entropy(counts) };
  });
  const all = parts.reduce((sum, { total }) => sum + total, 0);
  return parts.reduce(
    (sum, part) => (part.total > 0 ? sum + (part.total / all) * part.open : sum),
    0,
  );
}
