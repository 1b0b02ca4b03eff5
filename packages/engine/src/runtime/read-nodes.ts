import type { CompiledLogic } from '../compiled.js';
import type { Slots } from '../diagram/slots.js';
import { PackError } from '../pack-error.js';

/**
 * Turns the relative edges into positions, each of them proved to be inside.
 *
 * @returns For each node its level, then its children: a position, or `-1 - terminal`.
 */
export function readNodes(logic: CompiledLogic, slots: Slots): Int32Array {
  const { nodes, order, outcomes, rules } = logic;
  const isOrder = order.every((slot) => slot in slots.size) && new Set(order).size === order.length;
  const areOutcomes = outcomes.every((set) => set.every((position) => position in rules));
  if (!isOrder || !areOutcomes) throw outside();
  const read = new Int32Array(nodes.length);
  const starts = new Set<number>();
  const targets: number[] = [];
  if (nodes.length === 0) throw outside();
  for (let start = 0; start < nodes.length;) {
    const size = slots.size[order[nodes[start] ?? -1] ?? -1];
    if (nodes.length === 1) return Int32Array.of(terminalIn(nodes[0], outcomes.length));
    if (size === undefined || start + size >= nodes.length) throw outside();
    starts.add(start);
    read[start] = nodes[start] ?? 0;
    for (let value = 1; value <= size; value++) {
      const edge = nodes[start + value] ?? 0;
      read[start + value] = edge > 0 ? start + edge : terminalIn(edge, outcomes.length);
      if (edge > 0) targets.push(start + edge);
    }
    start += size + 1;
  }
  if (!targets.every((target) => starts.has(target))) throw outside();
  return read;
}

function terminalIn(edge: number | undefined, count: number): number {
  if (edge === undefined || !Number.isInteger(edge) || edge > 0 || -edge >= count) throw outside();
  return edge - 1;
}

function outside(): PackError {
  return new PackError('edge', 'The compiled pack points outside itself. Build it again.');
}
