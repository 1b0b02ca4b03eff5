import { slotsOf } from '../diagram/slots.js';
import type { LogicHead, LogicTables } from './unpack-logic.js';

/** Writes nodes as {@link LogicTables} says; those of a level stand together, the first level first. */
export function packNodes(
  nodes: readonly number[],
  { order, questions }: Pick<LogicHead, 'order' | 'questions'>,
): Pick<LogicTables, 'levels' | 'edges'> {
  if (nodes.length === 1) return { levels: [], edges: [packTerminal(nodes[0] ?? 0)] };
  const { size } = slotsOf(questions);
  const numbers = new Map<number, number>();
  const levels = order.map(() => 0);
  const children: [start: number, edge: number][] = [];
  for (let start = 0; start < nodes.length;) {
    const level = nodes[start] ?? 0;
    const end = start + 1 + (size[order[level] ?? 0] ?? 0);
    numbers.set(start, numbers.size);
    levels[level] = (levels[level] ?? 0) + 1;
    for (const edge of nodes.slice(start + 1, end)) children.push([start, edge]);
    start = end;
  }
  let before = 0;
  const edges = children.map(([start, edge]) => {
    if (edge <= 0) return packTerminal(edge);
    const distance = (numbers.get(start + edge) ?? 0) - (numbers.get(start) ?? 0);
    const more = distance - before;
    before = distance;
    return 2 * more;
  });
  return { levels, edges };
}

function packTerminal(edge: number): number {
  return 1 - 2 * edge;
}
