import type { Actor } from '../model/logic.js';
import { bare } from '../model/own.js';

/** Rows of texts as one text for each field, which compresses better than row by row. */
export type Columns = Readonly<Record<string, string>>;

/** One row; what it does not have is absent. */
type Row = Readonly<Record<string, string>>;

/** Between the rows of a table, and between the items of a field that is a list. */
export const [ROW, ITEM] = [' ', '.'];

/** Reads a table row by row. */
export function rowsOf(columns: Columns): readonly Row[] {
  const fields = Object.entries(columns).map(([key, text]) => [key, text.split(ROW)] as const);
  const [[, first] = ['', []]] = fields;
  return first.map((_, index) =>
    bare(
      Object.fromEntries(
        fields.flatMap(([key, values]) => (values[index] ? [[key, values[index]]] : [])),
      ),
    ),
  );
}

/** Reads a field that is a list. */
export function itemsOf(text = ''): readonly string[] {
  return text === '' ? [] : text.split(ITEM);
}

/** Reads destinations that are written as positions; one with a `c` is conditional. */
export function actorsIn(
  text: string | undefined,
  destinations: readonly { readonly id: string }[],
): readonly Actor[] {
  return itemsOf(text).map((item) => {
    const destination = destinations[parseInt(item)]?.id ?? '';
    return item.endsWith('c') ? { destination, conditional: true } : { destination };
  });
}
