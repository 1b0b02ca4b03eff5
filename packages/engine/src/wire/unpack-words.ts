import type { CompiledLogic } from '../model/compiled.js';
import type { Texts } from '../model/texts.js';

/** The lists of a pack's logic of which something is said. */
export const LISTS = ['destinations', 'rules', 'sources'] as const;

/** What is said of these lists, by `list.field`: a value for each item of the list, 0 where there is none. */
export type WordColumns = Readonly<Record<string, readonly unknown[]>>;

/**
 * Words of a pack as a page loads them: what is said of a list of the logic stands in its order, without ids,
 * which the logic has already. Of what is in no list, such as the rules of one place, it stands by its id.
 */
export interface WireWords extends Partial<Texts> {
  /** The file of the logic in whose order they stand. */
  readonly of: string;
  readonly inOrder: WordColumns;
}

/** Undoes `packWords`. */
export function unpackWords(words: WireWords, logic: CompiledLogic): Partial<Texts> {
  const { of: _, inOrder, ...others } = words;
  const lists = LISTS.map((list) => {
    const listed = logic[list].flatMap((item, index) => {
      const said = rowOf(inOrder, `${list}.`, index);
      return said.length === 0
        ? []
        : [[item.id, { ...factsOf(item), ...Object.fromEntries(said) }]];
    });
    return [list, { ...Object.fromEntries(listed), ...others[list] }];
  });
  return { ...others, ...Object.fromEntries(lists) };
}

function rowOf(
  columns: WordColumns,
  list: string,
  index: number,
): readonly (readonly [string, unknown])[] {
  return Object.entries(columns).flatMap(([name, values]) => {
    if (!name.startsWith(list) || values[index] === 0) return [];
    return [[name.slice(list.length), values[index]] as const];
  });
}

/** What is said of a source that the logic knows as well. */
function factsOf(item: object): object {
  if (!('reviewBy' in item)) return {};
  const { id: _, ...facts } = item as CompiledLogic['sources'][number];
  return facts;
}
