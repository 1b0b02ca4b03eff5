import { IMPOSSIBLE } from '../model/compiled.js';
import { type Interview, noParts, type Part, type Parts } from './parts.js';
import type { Runtime } from './runtime.js';

const NOTHING: Part = { id: -1, question: -1, questions: [], min: 0, max: 0 };

/**
 * Reduces the diagram to the situations that fit: a question stays only where two of its answers still
 * lead to different leads. In authored order what remains is the interview itself.
 *
 * @param given - The questions that will not be put to the person: those with a real answer, and others
 * that do not count as steps. Below the last of them nothing is known: what is found there is kept.
 */
export function interview(
  runtime: Runtime,
  cells: Int16Array,
  open: Uint8Array,
  given: readonly number[],
): Interview {
  const { nodes, order, openValues, outcomes, parts: kept, slots } = runtime;
  const own = noParts();
  const questionAt = (slot: number) => slots.about[slot]?.question ?? -1;
  const isGiven = (slot: number) => given.includes(questionAt(slot));
  const last = order.reduce((before, slot, level) => (isGiven(slot) ? level : before), -1);

  const reduce = (at: number): Part => {
    if (at < 0) return leaf(-at - 1);
    const parts = (nodes[at] ?? 0) > last ? kept : own;
    const part = parts.byNode.get(at) ?? inner(at, parts);
    parts.byNode.set(at, part);
    return part;
  };

  const leaf = (outcome: number): Part =>
    outcome === IMPOSSIBLE ? NOTHING : { ...NOTHING, id: outcomes[outcome]?.leadSet ?? 0 };

  const inner = (at: number, { byKey }: Parts): Part => {
    const slot = order[nodes[at] ?? 0] ?? 0;
    if (!open[slot]) return reduce(nodes[at + 1 + (cells[slot] ?? 0)] ?? -1);
    const all: Part[] = [];
    for (let value = 1; value <= (openValues[slot] ?? 0); value++) {
      all.push(reduce(nodes[at + value] ?? -1));
    }
    const fitting = all.filter((part) => part !== NOTHING);
    const [first = NOTHING] = fitting;
    if (fitting.every((part) => part.id === first.id)) return first;
    // Which answers are impossible counts too: the same parts behind other answers are another function.
    const key = `${slot}:${all.map(({ id }) => id).join()}`;
    const part = byKey.get(key) ?? asking(slot, fitting);
    byKey.set(key, part);
    return part;
  };

  const asking = (slot: number, below: readonly Part[]): Part => {
    const question = questionAt(slot);
    const step = isGiven(slot) ? 0 : 1;
    // A multi-choice question has several levels and is asked once.
    const after = (part: Part, steps: number) => steps - (part.question === question ? step : 0);
    return {
      id: --kept.last,
      question,
      questions: [...new Set([question, ...below.flatMap(({ questions }) => questions)])],
      min: step + Math.min(...below.map((one) => after(one, one.min))),
      max: step + Math.max(...below.map((one) => after(one, one.max))),
    };
  };

  return reduce(runtime.root);
}
