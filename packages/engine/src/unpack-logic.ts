import type { CompiledLogic, CompiledRule } from './compiled.js';
import type { LogicDestination, LogicSource } from './pack.js';

/** Rows written as one text for each of their fields, which compresses better than row by row. */
export type Table = Readonly<Record<string, string>>;

/** A pack's logic as a page loads it in one file with the code; `packLogic` wrote it. */
export interface PackedLogic extends Omit<
  CompiledLogic,
  'rules' | 'destinations' | 'sources' | 'nodes'
> {
  /** Destinations and sources are positions; a destination with a `c` is conditional. */
  readonly rules: Table;
  /** The condition of each rule. */
  readonly when: readonly CompiledRule['when'][];
  readonly destinations: Table;
  readonly sources: Table;
  /** `5x3` stands for three times 5. */
  readonly nodes: string;
}

/** Between the rows of a table, and between the items of a field that is a list. */
export const [ROW, ITEM, TIMES] = [' ', '.', 'x'];

/** Undoes `packLogic`. */
export function unpackLogic({ when, ...packed }: PackedLogic): CompiledLogic {
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
  const nodes = packed.nodes.split(ROW).flatMap((text) => {
    const [value, times = 1] = text.split(TIMES).map(Number);
    return Array<number>(times).fill(value ?? 0);
  });
  return { ...packed, destinations, sources, rules, nodes };
}

function rowsOf(table: Table): readonly Readonly<Record<string, string>>[] {
  const columns = Object.entries(table).map(([key, text]) => [key, text.split(ROW)] as const);
  return (columns[0]?.[1] ?? []).map((_, index) =>
    Object.fromEntries(
      columns.flatMap(([key, values]) => (values[index] ? [[key, values[index]]] : [])),
    ),
  );
}

function itemsOf(text = ''): readonly string[] {
  return text === '' ? [] : text.split(ITEM);
}
