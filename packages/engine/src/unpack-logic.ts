import type { CompiledLogic, CompiledRule } from './compiled.js';
import { slotsOf } from './diagram/slots.js';
import type { LogicDestination, LogicSource } from './pack.js';

/** Rows written as one text for each of their fields, which compresses better than row by row. */
export type Table = Readonly<Record<string, string>>;

/** What is known of a pack before its tables are read. */
export type LogicHead = Omit<CompiledLogic, 'rules' | 'destinations' | 'sources' | 'nodes'>;

/** The larger part of a pack's logic as a page loads it in one file with the code; `packLogic` wrote it. */
export interface LogicTables {
  /** Destinations and sources are positions; a destination with a `c` is conditional. */
  readonly rules: Table;
  /** The condition of each rule. */
  readonly when: readonly CompiledRule['when'][];
  readonly destinations: Table;
  readonly sources: Table;
  /** The level of each node; `5x3` stands for three times 5. */
  readonly levels: string;
  /**
   * The children of one node after the other: a terminal, or by how much the distance to another node,
   * counted in nodes, differs from the distance before. Neighbours are alike, so most are `+0`.
   */
  readonly edges: string;
}

/** Between the rows of a table, and between the items of a field that is a list. */
export const [ROW, ITEM, TIMES] = [' ', '.', 'x'];

/**
 * Undoes `packLogic`.
 *
 * @param read - Gives the tables. Called when something in them is first asked for: a visitor waits
 * for the first question, which needs none of it.
 */
export function unpackLogic(head: LogicHead, read: () => LogicTables): CompiledLogic {
  let unpacked: ReturnType<typeof unpackTables> | undefined;
  const tables = () => (unpacked ??= unpackTables(head, read()));
  return {
    ...head,
    get destinations() {
      return tables().destinations;
    },
    get sources() {
      return tables().sources;
    },
    get rules() {
      return tables().rules;
    },
    get nodes() {
      return tables().nodes;
    },
  };
}

function unpackTables(head: LogicHead, { when, levels, edges, ...packed }: LogicTables) {
  const destinations = rowsOf(packed.destinations) as unknown as readonly LogicDestination[];
  const sources = rowsOf(packed.sources) as unknown as readonly LogicSource[];
  const actor = (text: string) => {
    const destination = destinations[parseInt(text)]?.id ?? '';
    return text.endsWith('c') ? { destination, conditional: true } : { destination };
  };
  const rules = rowsOf(packed.rules).map((row, index) => ({
    ...row,
    when: when[index],
    leads: itemsOf(row['leads']).map(actor),
    partners: itemsOf(row['partners']).map(actor),
    playbooks: itemsOf(row['playbooks']),
    sources: itemsOf(row['sources']).map((position) => ({ source: sources[+position]?.id ?? '' })),
  })) as unknown as readonly CompiledRule[];
  const nodes = nodesOf(levels, edges, head);
  return { destinations, sources, rules, nodes };
}

function rowsOf(table: Table): readonly Readonly<Record<string, string>>[] {
  const columns = Object.entries(table).map(([key, text]) => [key, text.split(ROW)] as const);
  return (columns[0]?.[1] ?? []).map((_, index) =>
    Object.fromEntries(
      columns.flatMap(([key, values]) => (values[index] ? [[key, values[index]]] : [])),
    ),
  );
}

function nodesOf(
  levels: string,
  edges: string,
  { order, questions }: LogicHead,
): readonly number[] {
  const { size } = slotsOf(questions);
  let distance = 0;
  const children = valuesOf(edges).map((text) =>
    /^\d/.test(text) ? 0 - +text : (distance += +text),
  );
  const starts = [0];
  const rows = valuesOf(levels).map((level, node) => {
    const first = (starts[node] ?? 0) - node;
    const count = size[order[+level] ?? 0] ?? 0;
    starts.push(first + node + 1 + count);
    return [+level, ...children.slice(first, first + count)];
  });
  // A diagram that decides nothing has one terminal and no node.
  if (rows.length === 0) return children;
  return rows.flatMap((row, node) =>
    row.map((value, index) =>
      index > 0 && value > 0 ? (starts[node + value] ?? 0) - (starts[node] ?? 0) : value,
    ),
  );
}

function valuesOf(runs: string): readonly string[] {
  return itemsOf(runs, ROW).flatMap((run) => {
    const [value = '', times = 1] = run.split(TIMES);
    return Array<string>(+times).fill(value);
  });
}

function itemsOf(text = '', between = ITEM): readonly string[] {
  return text === '' ? [] : text.split(between);
}
