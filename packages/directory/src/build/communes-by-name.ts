import { arrondissementNames } from '../arrondissement-names.js';
import type { Commune } from '../commune.js';
import { isWholeKey, type KeyList, keyList, startingNear } from '../key-list.js';
import { hasArticle, searchKey, wordKeys } from '../search-key.js';
import type { Former, Places } from './places.js';

/** Communes by the keys of their names. */
export interface CommunesByName {
  readonly present: ReadonlyMap<string, readonly Commune[]>;
  /** By other ways to write their names: without the article, « Paris 13 ». */
  readonly loose: ReadonlyMap<string, readonly Commune[]>;
  readonly formers: ReadonlyMap<string, readonly Former[]>;
  /** The keys of `present`, for finding a near one. */
  readonly keys: KeyList;
}

const known = new WeakMap<Places, CommunesByName>();

/** Groups communes by name, once for all tables. */
export function groupByName(places: Places): CommunesByName {
  const groups = known.get(places) ?? group(places);
  known.set(places, groups);
  return groups;
}

function group({ communes, formers }: Places): CommunesByName {
  const [present, loose] = [new Map<string, Commune[]>(), new Map<string, Commune[]>()];
  const old = new Map<string, Former[]>();
  for (const commune of communes.values()) {
    add(present, searchKey(commune.name), commune);
    for (const key of looseKeys(commune)) add(loose, key, commune);
  }
  for (const former of [...formers.values()].flat()) {
    if (former.name) add(old, searchKey(former.name), former);
  }
  const keys = keyList([...present.keys()].map((key, id) => [key, id]));
  return { present, loose, formers: old, keys };
}

/** Whether a name is that of a commune, whichever way it is written. */
export function isNamed(commune: Commune, name: string): boolean {
  const key = searchKey(name);
  return searchKey(commune.name) === key || looseKeys(commune).includes(key);
}

/** Communes whose name has one letter of difference; empty when there is none. */
export function nearName({ present, keys }: CommunesByName, name: string): readonly Commune[] {
  const near = startingNear(keys, searchKey(name)).flatMap(({ from, to, depth }) =>
    Array.from({ length: to - from }, (_, at) => from + at)
      .filter((at) => isWholeKey(keys, at, depth))
      .flatMap((at) => present.get((keys.entries[at] ?? '').slice(0, depth)) ?? []),
  );
  return [...new Set(near)].slice(0, 3);
}

function looseKeys({ name, within }: Commune): readonly string[] {
  if (within) return arrondissementNames(name).map(searchKey);
  return hasArticle(name) ? wordKeys(name).slice(1, 2) : [];
}

function add<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const values = groups.get(key);
  if (values) values.push(value);
  else groups.set(key, [value]);
}
