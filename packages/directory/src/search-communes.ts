import { isWholeKey, type KeyRange, startingNear, startingWith } from './key-list.js';
import { numberIn } from './number-in.js';
import type { Directory } from './open-directory.js';
import { type CommuneHit, NO_RANK, Ranks } from './ranks.js';
import { searchKey } from './search-key.js';
import { type KeyStart, readKey, type Searchable, searchableOf } from './searchable.js';

/**
 * Searches the communes of the loaded départements by name, former name, postcode or INSEE code.
 * Accents, capitals, hyphens and apostrophes do not count, `St` is `Saint`, and from four letters
 * on one letter may be wrong. A département or postcode beside the name narrows: `Grazac 81`.
 *
 * @param text - What was typed.
 * @param limit - How many at most; all communes of exactly that name or code are given even so.
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
  const isNumber = /^(\d+|2[ab]\d*)$/.test(key);
  return isNumber ? byNumber(searchable, key, limit) : byText(searchable, key, text, limit);
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

function byText(
  searchable: Searchable,
  key: string,
  text: string,
  limit: number,
): readonly CommuneHit[] {
  const found = byName(searchable, key, limit);
  const parts = splitNumber(text);
  if (!parts || found.some(({ isWhole }) => isWhole)) return found;
  const all = byName(searchable, searchKey(parts.name), Infinity);
  const there = all.filter(({ commune: { departement, code, postcodes } }) =>
    [departement.code, code, ...postcodes].includes(parts.number),
  );
  return (there.length > 0 ? there : found.length > 0 ? found : all).slice(0, limit);
}

function byName(searchable: Searchable, key: string, limit: number): readonly CommuneHit[] {
  const { names } = searchable;
  const ranks = new Ranks(searchable);
  const exact = startingWith(names, key);
  if (exact) collect(searchable, exact, ranks, key.length < 3 ? rankStart : rankOf);
  if (key.length >= 4) {
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

/** « Grazac 81 », « 31340 Grazac », « Grazac (31) ». */
function splitNumber(text: string): { name: string; number: string } | undefined {
  const number = numberIn(text);
  if (!number) return undefined;
  return { name: text.replace(number, ' '), number: number.toUpperCase() };
}
