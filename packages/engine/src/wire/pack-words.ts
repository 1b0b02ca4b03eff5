import type { CompiledLogic } from '../model/compiled.js';
import type { Texts } from '../model/texts.js';
import { LISTS, type WireWords, type WordColumns } from './unpack-words.js';

type Said = Readonly<Record<string, object>>;

/** What the logic knows of a source is not written again. */
const FACTS = ['status', 'reviewBy'];

/**
 * Writes words of a pack in the order of its logic, without the ids of what they are about: they are smaller
 * once compressed, and each field stands beside its like.
 *
 * @param of - The file of the logic, which is known by it.
 * @returns What `unpackWords` turns back into the same words.
 */
export function packWords(words: Partial<Texts>, logic: CompiledLogic, of: string): WireWords {
  const lists = LISTS.map((list) => {
    const said: Said = words[list] ?? {};
    const ids = logic[list].map(({ id }) => id);
    const others = Object.entries(said).filter(([id]) => !ids.includes(id));
    const rows = ids.map((id) => said[id] ?? {});
    const known = list === 'sources' ? FACTS : [];
    return { list, others: Object.fromEntries(others), columns: columnsOf(rows, known) };
  });
  return {
    of,
    ...words,
    ...Object.fromEntries(lists.map(({ list, others }) => [list, others])),
    inOrder: Object.fromEntries(
      lists.map(({ list, columns }) => [list, columns]),
    ) as WireWords['inOrder'],
  };
}

function columnsOf(rows: readonly object[], known: readonly string[]): WordColumns {
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries(
    [...fields]
      .filter((field) => !known.includes(field))
      .map((field) => [field, rows.map((row) => (row as Record<string, unknown>)[field] ?? 0)]),
  );
}
