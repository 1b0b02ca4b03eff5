import type { Directory } from './open-directory.js';
import { searchKey } from './search-key.js';
import type { Structure } from './structure.js';

/** A former name that was typed, and what it leads to now. */
export interface FormerNameHit {
  readonly formerName: string;
  readonly destination: string;
  /** The only département where the name was used; undefined for a name used everywhere. */
  readonly departement: string | undefined;
}

/**
 * Searches the former names (MAIA, PTA, RésoPalid…) in the index: nothing else has to be loaded.
 *
 * @example searchFormerNames(directory, 'resapy') // [{ destination: 'dac', departement: '65', … }]
 */
export function searchFormerNames({ index }: Directory, text: string): readonly FormerNameHit[] {
  const key = searchKey(text);
  if (key.length < 3) return [];
  return index.formerNames
    .filter(([name]) => isNamed(searchKey(name), key))
    .map(([formerName, destination, departement]) => ({ formerName, destination, departement }));
}

/** A structure whose present name was typed. */
export interface NameHit {
  readonly id: string;
  readonly name: string;
  /** A département whose structures have it. */
  readonly departement: string;
}

/**
 * Searches the present names in the index, by the beginnings of their words in any order: nothing
 * else has to be loaded.
 *
 * @example searchNames(directory, 'cpts narbonne') // [{ id: 'cpts-grand-narbonne', … }]
 */
export function searchNames({ index }: Directory, text: string): readonly NameHit[] {
  const typed = wordsOf(text);
  if (typed.join('').length < 3) return [];
  return index.names
    .filter(([, name]) => {
      const words = wordsOf(name);
      return typed.every((one) => words.some((word) => word.startsWith(one)));
    })
    .map(([id, name, departement]) => ({ id, name, departement }));
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[\s'’().-]+/)
    .map(searchKey)
    .filter((word) => word !== '');
}

/** Searches the structures of the loaded départements by a word of their name or former names. */
export function searchStructures(directory: Directory, text: string): readonly Structure[] {
  const key = searchKey(text);
  if (key.length < 3) return [];
  const found = new Map<string, Structure>();
  for (const structures of directory.structures.values()) {
    for (const { structure } of structures) {
      const names = [structure.name, ...structure.formerNames];
      if (names.some((name) => searchKey(name).includes(key))) found.set(structure.id, structure);
    }
  }
  return [...found.values()];
}

/** « RésoPalid » by its beginning, and by « RésoPalid 81 ». */
function isNamed(name: string, key: string): boolean {
  return name.startsWith(key) || (key.startsWith(name) && /^\d+$/.test(key.slice(name.length)));
}
