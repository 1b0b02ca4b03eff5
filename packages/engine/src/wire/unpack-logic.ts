import type { CompiledLogic, CompiledRule } from '../model/compiled.js';
import { slotsOf } from '../diagram/slots.js';

/** What is known of a pack before its tables are read. */
export type LogicHead = Omit<CompiledLogic, 'rules' | 'destinations' | 'sources' | 'nodes'>;

/** The larger part of a pack's logic as a page loads it in one file with the code; `packLogic` wrote it. */
export interface LogicTables extends Pick<CompiledLogic, 'destinations' | 'sources'> {
  /**
   * One text for each field of the rules, which compresses better than rule by rule. Destinations and
   * sources are positions; a destination with a `c` is conditional.
   */
  readonly rules: Readonly<Record<string, string>>;
  /** The condition of each rule. */
  readonly when: readonly CompiledRule['when'][];
  /** How many nodes each level has. */
  readonly levels: readonly number[];
  /**
   * The children of one node after the other. Odd: a terminal, `2 * terminal + 1`. Even: twice what the
   * distance to another node, counted in nodes, has more than the distance before; neighbours are alike.
   */
  readonly edges: readonly number[];
}

/** Between the rows of a table, and between the items of a field that is a list. */
export const [ROW, ITEM] = [' ', '.'];

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

function unpackTables(head: LogicHead, tables: LogicTables) {
  const { destinations, sources, when } = tables;
  const fields = Object.entries(tables.rules).map(([key, text]) => [key, text.split(ROW)] as const);
  const actor = (text: string) => {
    const destination = destinations[parseInt(text)]?.id ?? '';
    return text.endsWith('c') ? { destination, conditional: true } : { destination };
  };
  const rules = when.map((condition, index) => {
    const row = Object.fromEntries(
      fields.flatMap(([key, values]) => (values[index] ? [[key, values[index]]] : [])),
    );
    const { speaks, offers, without, ...texts } = row;
    const [question, option] = itemsOf(offers);
    return {
      ...texts,
      ...(speaks && { speaks: true }),
      ...(question && { offers: { question, option } }),
      ...(without && {
        without: itemsOf(without).map((position) => destinations[+position]?.id ?? ''),
      }),
      when: condition,
      leads: itemsOf(row['leads']).map(actor),
      partners: itemsOf(row['partners']).map(actor),
      playbooks: itemsOf(row['playbooks']),
      sources: itemsOf(row['sources']).map((position) => ({
        source: sources[+position]?.id ?? '',
      })),
    };
  }) as unknown as readonly CompiledRule[];
  return { destinations, sources, rules, nodes: nodesOf(head, tables) };
}

function nodesOf({ order, questions }: LogicHead, { levels, edges }: LogicTables) {
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

function itemsOf(text = ''): readonly string[] {
  return text === '' ? [] : text.split(ITEM);
}
