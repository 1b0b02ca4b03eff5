import type { CompiledDiagram } from '../model/compiled.js';
import type { Slots } from '../diagram/slots.js';

/**
 * Turns the relative edges into positions; `checkNodes` has proved that they stay inside.
 *
 * @returns For each node its level, then its children: a position, or `-1 - terminal`.
 */
export function readNodes({ nodes, order }: CompiledDiagram, { size }: Slots): Int32Array {
  const read = Int32Array.from(nodes);
  // A diagram that decides nothing has one terminal and no node.
  if (nodes.length === 1) return read.map((edge) => edge - 1);
  for (let start = 0; start < read.length; start++) {
    const node = start;
    const end = node + (size[order[read[node] ?? 0] ?? 0] ?? 0);
    while (start < end) {
      const edge = read[++start] ?? 0;
      read[start] = edge > 0 ? node + edge : edge - 1;
    }
  }
  return read;
}
