import type { CompiledLogic } from '../model/compiled.js';
import { slotsOf } from '../diagram/slots.js';
import type { Actor } from '../model/logic.js';
import { ITEM, type LogicHead, type LogicTables, ROW } from './unpack-logic.js';

/**
 * Writes the logic of a pack so that it is smaller once compressed.
 *
 * @returns What `unpackLogic` turns back into the same logic.
 * @throws {RangeError} A value has a character that stands between values.
 */
export function packLogic({ rules, destinations, sources, nodes, ...head }: CompiledLogic): {
  readonly head: LogicHead;
  readonly tables: LogicTables;
} {
  const destinationAt = new Map(destinations.map(({ id }, index) => [id, index]));
  const sourceAt = new Map(sources.map(({ id }, index) => [id, index]));
  const actors = (list: readonly Actor[]) =>
    list.map(
      ({ destination, conditional }) =>
        `${destinationAt.get(destination)}${conditional ? 'c' : ''}`,
    );
  const tables = {
    rules: tableOf(
      rules.map(({ when: _, speaks, offers, without, ...rule }) => ({
        ...rule,
        ...(speaks && { speaks: 'yes' }),
        ...(offers && { offers: [offers.question, offers.option].join(ITEM) }),
        ...(without && { without: without.map((id) => destinationAt.get(id)).join(ITEM) }),
        leads: actors(rule.leads).join(ITEM),
        partners: actors(rule.partners).join(ITEM),
        playbooks: rule.playbooks.join(ITEM),
        sources: rule.sources.map(({ source }) => sourceAt.get(source)).join(ITEM),
      })),
    ),
    when: rules.map(({ when }) => when),
    destinations,
    sources,
    ...packNodes(nodes, head),
  };
  return { head, tables };
}

function tableOf(rows: readonly Readonly<Record<string, string>>[]): LogicTables['rules'] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const wrong = rows.flatMap((row) => Object.values(row)).find((value) => value.includes(ROW));
  if (wrong !== undefined) {
    throw new RangeError(`"${wrong}" cannot be written: a space stands between values.`);
  }
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key] ?? '').join(ROW)]));
}

/** Writes nodes as {@link LogicTables} says; those of a level stand together, the first level first. */
function packNodes(
  nodes: readonly number[],
  { order, questions }: LogicHead,
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
