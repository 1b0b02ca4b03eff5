import type { Commune } from '../commune.js';
import { isWholeKey, type KeyList, keyList, startingNear } from '../key-list.js';
import { searchKey } from '../search-key.js';
import type { ImportedRow } from './import-columns.js';
import type { Places } from './places.js';
import type { BuildWords } from './words/fr.js';

/** Communes by the key of their name, and those keys for finding a near one. */
export interface CommunesByName {
  readonly groups: ReadonlyMap<string, readonly Commune[]>;
  readonly keys: KeyList;
}

/** Takes what is wrong with one row, and what is worth knowing, in the words of a language. */
export interface Report {
  readonly words: BuildWords;
  readonly fail: (message: string) => void;
  readonly warn: (message: string) => void;
}

/** Groups communes by name, once for a table. */
export function groupByName({ communes }: Places): CommunesByName {
  const groups = new Map<string, Commune[]>();
  for (const commune of communes.values()) {
    const key = searchKey(commune.name);
    const group = groups.get(key);
    if (group) group.push(commune);
    else groups.set(key, [commune]);
  }
  return { groups, keys: keyList([...groups.keys()].map((key, id) => [key, id])) };
}

/**
 * Finds the commune that a row names by its code, or by its name and département.
 *
 * @param report - Told why there is none, or what is worth knowing.
 */
export function findRowCommune(
  places: Places,
  byName: CommunesByName,
  cells: ImportedRow['cells'],
  report: Report,
): Commune | undefined {
  const { words, fail } = report;
  if (cells.code) return byCode(places, cells.code, cells.commune, report);
  if (!cells.commune) return void fail(words.noCommune);
  const all = byName.groups.get(searchKey(cells.commune)) ?? [];
  const wanted = cells.departement && searchKey(cells.departement).padStart(2, '0');
  const found = wanted
    ? all.filter(
        ({ departement: { code, name } }) =>
          code.toLowerCase() === wanted || searchKey(name) === wanted,
      )
    : all;
  if (found.length === 1) return found[0];
  if (found.length === 0) {
    const where = wanted && all.length > 0 ? cells.departement : undefined;
    return void fail(words.unknownName(cells.commune, where, nearName(byName, cells.commune)));
  }
  const list = found.map(({ code, departement: { name } }) => `${name} (${code})`).join(', ');
  return void fail(words.homonyms(cells.commune, list));
}

function byCode(
  places: Places,
  written: string,
  name: string | undefined,
  { words, fail, warn }: Report,
): Commune | undefined {
  // Spreadsheets drop the first zero of 09030.
  const code = written.toUpperCase().padStart(5, '0');
  const commune = places.communes.get(code);
  const present = commune ?? places.formers.get(code)?.[0]?.commune;
  if (!present) return void fail(words.unknownCode(written));
  if (!commune) {
    warn(words.mergedCode(code, name, present.name, present.code));
  } else if (name && searchKey(name) !== searchKey(commune.name)) {
    return void fail(words.otherName(code, commune.name, name));
  }
  return present;
}

/** Communes whose name has one letter of difference; empty when there is none. */
function nearName({ groups, keys }: CommunesByName, name: string): readonly Commune[] {
  const near = startingNear(keys, searchKey(name)).flatMap(({ from, to, depth }) =>
    Array.from({ length: to - from }, (_, at) => from + at)
      .filter((at) => isWholeKey(keys, at, depth))
      .flatMap((at) => groups.get((keys.entries[at] ?? '').slice(0, depth)) ?? []),
  );
  return [...new Set(near)].slice(0, 3);
}
