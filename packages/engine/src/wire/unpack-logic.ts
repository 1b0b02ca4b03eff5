import type { CompiledLogic, DecidingLogic, DecidingRule } from '../model/compiled.js';
import { slotsOf } from '../diagram/slots.js';
import { actorsIn, type Columns, rowsOf } from './columns.js';

/** What is known of a pack before its tables are read. */
export type LogicHead = Omit<DecidingLogic, 'rules' | 'destinations' | 'nodes'>;

/** The larger part of what decides, as a page loads it in one file with the code; `packLogic` wrote it. */
export interface LogicTables {
  /** What decides of the rules; those who lead are positions of destinations. */
  readonly rules: Columns;
  /** The condition of each rule, where deciding looks at it, else 0. */
  readonly when: readonly (CompiledLogic['rules'][number]['when'] | 0)[];
  readonly destinations: Columns;
  /** How many nodes each level has. */
  readonly levels: readonly number[];
  /**
   * The children of one node after the other. Odd: a terminal, `2 * terminal + 1`. Even: twice what the
   * distance to another node, counted in nodes, has more than the distance before; neighbours are alike.
   */
  readonly edges: readonly number[];
}

/**
 * Reads what decides in a pack that `packLogic` wrote.
 *
 * @param read - Gives the tables. Called when something in them is first asked for: a visitor waits
 * for the first question, which needs none of it.
 */
export function unpackLogic(head: LogicHead, read: () => LogicTables): DecidingLogic {
  let unpacked: ReturnType<typeof unpackTables> | undefined;
  const tables = () => (unpacked ??= unpackTables(head, read()));
  return {
    ...head,
    get destinations() {
      return tables().destinations;
    },
    get rules() {
      return tables().rules;
    },
    get nodes() {
      return tables().nodes;
    },
  };
}

function unpackTables(head: LogicHead, tables: LogicTables) {
  const destinations = rowsOf(tables.destinations).map((one) => ({
    ...one,
  })) as unknown as DecidingLogic['destinations'];
  const rules = rowsOf(tables.rules).map(({ leads, speaks, ...texts }, index) => {
    const when = tables.when[index];
    return {
      ...texts,
      ...(speaks && { speaks: true }),
      ...(when && { when }),
      leads: actorsIn(leads, destinations),
    };
  }) as unknown as readonly DecidingRule[];
  return { destinations, rules, nodes: nodesOf(head, tables) };
}

/** Reads the nodes of a diagram. */
export function nodesOf(
  { order, questions }: Pick<LogicHead, 'order' | 'questions'>,
  { levels, edges }: Pick<LogicTables, 'levels' | 'edges'>,
): readonly number[] {
  const { size } = slotsOf(questions);
  let end = 0;
  const rows = levels.flatMap((count, level) =>
    new Array<number>(count)
      .fill(level)
      .map((at) => [at, ...edges.slice(end, (end += size[order[at] ?? 0] ?? 0))]),
  );
  // A diagram that decides nothing has one terminal and no node.
  if (rows.length === 0) return edges.map(terminalOf);
  end = 0;
  const starts = rows.map(({ length }) => (end += length) - length);
  let distance = 0;
  return rows.flatMap((row, node) =>
    row.map((value, index) => {
      if (index === 0) return value;
      if (value % 2) return terminalOf(value);
      distance += value / 2;
      return (starts[node + distance] ?? 0) - (starts[node] ?? 0);
    }),
  );
}

function terminalOf(edge: number): number {
  return (1 - edge) / 2;
}
