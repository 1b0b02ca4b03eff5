import { hasArticle, wordKeys } from '../search-key.js';
import { FORMAT, type NamesFile } from '../wire.js';
import type { Places } from './places.js';

/** Names in one file: about 2 kB, gzip. */
const NAMES = 300;

/** A file of names, and what its first key starts with. */
export interface NamesPart {
  readonly start: string;
  readonly file: NamesFile;
}

/** Cuts the names of all communes, present and former, into files by their first letters. */
export function packNames(version: string, places: Places): readonly NamesPart[] {
  const names = [...departementsByKey(places)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Array.from({ length: Math.ceil(names.length / NAMES) }, (_, at) => {
    const list = names.slice(at * NAMES, (at + 1) * NAMES);
    const before = names[at * NAMES - 1]?.[0] ?? '';
    const lines = list.map(([key, codes]) => `${key} ${[...codes].sort().join(',')}`);
    return {
      start: shortest(list[0]?.[0] ?? '', before),
      file: { format: FORMAT, version, names: lines.join('|') },
    };
  });
}

function departementsByKey({ communes, formers }: Places): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const named = [
    ...[...communes.values()].map(({ name, departement }) => ({ name, departement })),
    ...[...formers.values()]
      .flat()
      .map(({ name, commune: { departement } }) => ({ name, departement })),
  ];
  for (const { name, departement } of named) {
    if (name === undefined) continue;
    for (const key of wordKeys(name).slice(0, hasArticle(name) ? 2 : 1)) {
      found.set(key, (found.get(key) ?? new Set()).add(departement.code));
    }
  }
  return found;
}

/** The first letters of a key that the key before it does not have. */
function shortest(key: string, before: string): string {
  const same = [...key].findIndex((letter, at) => letter !== before[at]);
  return key.slice(0, same + 1);
}
