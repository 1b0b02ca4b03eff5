import { isWholeKey, type KeyRange, startingNear, startingWith } from './key-list.js';
import type { Directory } from './open-directory.js';
import type { CommuneHit } from './commune-hit.js';
import { NO_RANK, Ranks } from './ranks.js';
import { readTyped, splitDepartement, type Typed } from './read-typed.js';
import { searchKey } from './search-key.js';
import { type KeyStart, readKey, type Searchable, searchableOf } from './searchable.js';

/**
 * Searches the communes and arrondissements of the loaded départements by name, former name or
 * postcode. Accents, capitals, hyphens and apostrophes do not count, `St` is `Saint`, and from four
 * letters on one letter may be wrong. A département or postcode beside the name narrows:
 * `Grazac (Tarn)`, `31 000 Toulouse`; of an address with « Cedex » the name decides.
 *
 * Five digits alone are a postcode and never an INSEE code: many a Cedex code is that of a village.
 *
 * @param text - What was typed.
 * @param limit - How many at most; all communes of exactly that name or postcode are given even so.
 * @returns Best first: the whole name, its beginning, a word of it, one error; larger ones first.
 * @example searchCommunes(directory, 'st jean')
 */
export function searchCommunes(
  directory: Directory,
  text: string,
  limit = 20,
): readonly CommuneHit[] {
  const key = searchKey(text);
  if (key === '') return [];
  const searchable = searchableOf(directory);
  if (/^(\d+|2[ab]\d*)$/.test(key)) return byNumber(searchable, key, limit);
  const found = byName(searchable, key, limit);
  if (found.some(({ isWhole }) => isWhole)) return found;
  const { index } = directory;
  const read = byParts(searchable, text, readTyped(index, text));
  if (read.length > 0) return read.slice(0, limit);
  const typed = found.length === 0 ? splitDepartement(index, text) : undefined;
  return typed ? byParts(searchable, text, { ...typed, number: undefined }).slice(0, limit) : found;
}

const NOTHING: KeyRange = { from: 0, to: 0, depth: 0 };

function byNumber(searchable: Searchable, key: string, limit: number): readonly CommuneHit[] {
  const { numbers } = searchable;
  const ranks = new Ranks(searchable);
  const { from, to, depth } = startingWith(numbers, key) ?? NOTHING;
  for (let at = from; at < to; at++) {
    ranks.keep(numbers.ids[at] ?? 0, isWholeKey(numbers, at, depth) ? 1 : 3);
  }
  return ranks.best(limit);
}

/** By a name and what stands beside it; none where all of it is the name. */
function byParts(
  searchable: Searchable,
  text: string,
  { name, number, departement }: Typed,
): readonly CommuneHit[] {
  const key = searchKey(name);
  if (key === '' || key === searchKey(text)) return [];
  const all = byName(searchable, key, Infinity);
  const start = departement ?? number?.slice(0, /^9[78]/.test(number) ? 3 : 2);
  const near = all.filter((hit) => isIn(hit, start));
  const exact = all.filter(({ commune: { code, postcodes } }) =>
    [code, ...postcodes].includes(number ?? ''),
  );
  const lists = [withoutCities(exact), near, all];
  // A name that fits decides against a number that does not.
  return (
    lists.find((hits) => hits.some(({ isWhole }) => isWhole)) ??
    lists.find((hits) => hits.length > 0) ??
    []
  );
}

/** Whether it is in a département, by its code or the start of its postcodes. */
function isIn({ commune: { departement, postcodes } }: CommuneHit, start = ''): boolean {
  return (
    departement.code === start || (start !== '' && postcodes.some((one) => one.startsWith(start)))
  );
}

/** Gives the arrondissement that is meant in the place of its city: « 69008 Lyon ». */
function withoutCities(hits: readonly CommuneHit[]): readonly CommuneHit[] {
  const parts = hits.filter(({ commune }) => commune.within);
  const cities = new Set(parts.map(({ commune }) => commune.within?.code));
  const city = hits.find(({ commune }) => cities.has(commune.code));
  if (!city) return hits;
  return parts.map((hit) => ({ ...hit, isWhole: hit.isWhole || city.isWhole }));
}

function byName(searchable: Searchable, key: string, limit: number): readonly CommuneHit[] {
  const { names } = searchable;
  const ranks = new Ranks(searchable);
  const exact = startingWith(names, key);
  if (exact) collect(searchable, exact, ranks, key.length < 3 ? rankStart : rankOf);
  // A figure is no typing error: the 11th arrondissement is not the 13th.
  if (key.length >= 4 && !/\d/.test(key)) {
    for (const range of startingNear(names, key)) collect(searchable, range, ranks, rankNear);
  }
  return ranks.best(limit);
}

/** One or two letters are taken as the start of a name: half of all names have a word in « s ». */
function rankStart(start: KeyStart, isWhole: boolean): number {
  return start === 'later' ? NO_RANK : rankOf(start, isWhole);
}

/** 1 the whole name, 2 whole but for the article, 3 its beginning, 4 a later word. */
function rankOf(start: KeyStart, isWhole: boolean): number {
  if (start === 'later') return 4;
  return isWhole ? (start === 'start' ? 1 : 2) : 3;
}

/** 5 the whole name but for one letter, 6 a beginning or a word of it. */
function rankNear(start: KeyStart, isWhole: boolean): number {
  return isWhole && start !== 'later' ? 5 : 6;
}

function collect(
  { names }: Searchable,
  range: KeyRange,
  ranks: Ranks,
  rank: (start: KeyStart, isWhole: boolean) => number,
): void {
  for (let at = range.from; at < range.to; at++) {
    const { way, start } = readKey(names.ids[at] ?? 0);
    ranks.keep(way, rank(start, isWholeKey(names, at, range.depth)));
  }
}
