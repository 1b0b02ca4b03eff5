import type { CompiledLogic } from '../model/compiled.js';
import { slotsOf } from '../diagram/slots.js';
import { PackError } from '../model/pack-error.js';

/** Proves that each edge of a diagram leads to one of its nodes or outcomes. @throws {PackError} One does not. */
export function checkNodes({ nodes, order, outcomes, questions, rules }: CompiledLogic): void {
  const { size: sizes } = slotsOf(questions);
  const isOrder = order.every((slot) => slot in sizes) && new Set(order).size === order.length;
  const areOutcomes = outcomes.every((set) => set.every((position) => position in rules));
  if (!isOrder || !areOutcomes || nodes.length === 0) throw outside();
  const isTerminal = (edge: number) => edge <= 0 && -edge < outcomes.length;
  if (nodes.length === 1 && isTerminal(nodes[0] ?? 1)) return;
  const starts = new Set<number>();
  const targets: number[] = [];
  for (let start = 0; start < nodes.length;) {
    const size = sizes[order[nodes[start] ?? -1] ?? -1];
    if (size === undefined || start + size >= nodes.length) throw outside();
    starts.add(start);
    for (const edge of nodes.slice(start + 1, start + 1 + size)) {
      if (edge > 0) targets.push(start + edge);
      else if (!isTerminal(edge)) throw outside();
    }
    start += size + 1;
  }
  if (!targets.every((target) => starts.has(target))) throw outside();
}

function outside(): PackError {
  return new PackError('edge', 'The compiled pack points outside itself. Build it again.');
}
