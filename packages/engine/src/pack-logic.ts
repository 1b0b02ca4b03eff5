import type { CompiledLogic } from './compiled.js';
import { slotsOf } from './diagram/slots.js';
import type { Actor } from './pack.js';
import { ITEM, type LogicHead, type LogicTables, ROW, type Table, TIMES } from './unpack-logic.js';

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
      rules.map(({ when: _, ...rule }) => ({
        ...rule,
        leads: actors(rule.leads).join(ITEM),
        partners: actors(rule.partners).join(ITEM),
        playbooks: rule.playbooks.join(ITEM),
        sources: rule.sources.map(({ source }) => sourceAt.get(source)).join(ITEM),
      })),
    ),
    when: rules.map(({ when }) => when),
    destinations: tableOf(destinations.map((one) => ({ ...one }))),
    sources: tableOf(sources.map((one) => ({ ...one }))),
    ...packNodes(nodes, head),
  };
  return { head, tables };
}

function tableOf(rows: readonly Readonly<Record<string, string>>[]): Table {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const wrong = rows.flatMap((row) => Object.values(row)).find((value) => value.includes(ROW));
  if (wrong !== undefined) {
    throw new RangeError(`"${wrong}" cannot be written: a space stands between values.`);
  }
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key] ?? '').join(ROW)]));
}

/** Writes a distance as what it has more than the one before it: neighbours are alike. */
function packNodes(
  nodes: readonly number[],
  { order, questions }: LogicHead,
): Pick<LogicTables, 'levels' | 'edges'> {
  const { size } = slotsOf(questions);
  const positions = new Map<number, number>();
  const [levels, children]: [string[], [start: number, edge: number][]] = [[], []];
  for (let start = 0; start < nodes.length && nodes.length > 1;) {
    const level = nodes[start] ?? 0;
    const end = start + 1 + (size[order[level] ?? 0] ?? 0);
    positions.set(start, levels.length);
    levels.push(`${level}`);
    for (const edge of nodes.slice(start + 1, end)) children.push([start, edge]);
    start = end;
  }
  if (nodes.length === 1) children.push([0, nodes[0] ?? 0]);
  let before = 0;
  const edges = children.map(([start, edge]) => {
    if (edge <= 0) return `${-edge}`;
    const distance = (positions.get(start + edge) ?? 0) - (positions.get(start) ?? 0);
    const more = distance - before;
    before = distance;
    return more < 0 ? `${more}` : `+${more}`;
  });
  return { levels: runsOf(levels), edges: runsOf(edges) };
}

function runsOf(values: readonly string[]): string {
  const runs: [value: string, times: number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[0] === value) last[1]++;
    else runs.push([value, 1]);
  }
  return runs.map(([value, times]) => (times === 1 ? value : `${value}${TIMES}${times}`)).join(ROW);
}
