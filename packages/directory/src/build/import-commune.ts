import type { Commune } from '../commune.js';
import { isWholeKey, type KeyList, keyList, startingNear } from '../key-list.js';
import { searchKey } from '../search-key.js';
import type { ImportedRow } from './import-columns.js';
import type { Places } from './places.js';

/** Communes by the key of their name, and those keys for finding a near one. */
export interface CommunesByName {
  readonly groups: ReadonlyMap<string, readonly Commune[]>;
  readonly keys: KeyList;
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
 * @param fail - Told why there is none.
 * @param warn - Told what is worth knowing.
 */
export function findRowCommune(
  places: Places,
  byName: CommunesByName,
  cells: ImportedRow['cells'],
  fail: (message: string) => void,
  warn: (message: string) => void,
): Commune | undefined {
  if (cells.code) return byCode(places, cells.code, cells.commune, fail, warn);
  if (!cells.commune) return void fail('La commune manque : donnez son code INSEE ou son nom.');
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
    const where = wanted && all.length > 0 ? ` dans le département « ${cells.departement} »` : '';
    const near = nearName(byName, cells.commune);
    const advice = near
      ? `Vouliez-vous dire ${near.map(({ name, code }) => `« ${name} » (${code})`).join(' ou ')} ?`
      : "Vérifiez l'orthographe, ou donnez le code INSEE.";
    return void fail(`Aucune commune ne s'appelle « ${cells.commune} »${where}. ${advice}`);
  }
  const list = found.map(({ code, departement: { name } }) => `${name} (${code})`).join(', ');
  return void fail(
    `Plusieurs communes s'appellent « ${cells.commune} » : ${list}. Donnez le code INSEE ou le département.`,
  );
}

function byCode(
  places: Places,
  written: string,
  name: string | undefined,
  fail: (message: string) => void,
  warn: (message: string) => void,
): Commune | undefined {
  // Spreadsheets drop the first zero of 09030.
  const code = written.toUpperCase().padStart(5, '0');
  const commune = places.communes.get(code);
  const present = commune ?? places.formers.get(code);
  if (!present) {
    return void fail(
      `Aucune commune n'a le code INSEE « ${written} ». Ce n'est pas le code postal ; vérifiez-le.`,
    );
  }
  if (!commune) {
    warn(
      `La commune ${code}${name ? ` « ${name} »` : ''} a fusionné : ${present.name} (${present.code}).`,
    );
  } else if (name && searchKey(name) !== searchKey(commune.name)) {
    return void fail(
      `Le code ${code} est celui de ${commune.name}, pas de « ${name} ». Corrigez l'un ou l'autre.`,
    );
  }
  return present;
}

/** Communes whose name has one letter of difference; undefined when there is none. */
function nearName({ groups, keys }: CommunesByName, name: string): readonly Commune[] | undefined {
  const near = startingNear(keys, searchKey(name)).flatMap(({ from, to, depth }) =>
    Array.from({ length: to - from }, (_, at) => from + at)
      .filter((at) => isWholeKey(keys, at, depth))
      .flatMap((at) => groups.get((keys.entries[at] ?? '').slice(0, depth)) ?? []),
  );
  return near.length > 0 ? [...new Set(near)].slice(0, 3) : undefined;
}
