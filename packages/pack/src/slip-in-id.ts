import type { PackWords } from './words/pack-words.js';

/** Signs that nobody sees: no-break spaces, zero-width signs, soft hyphens, the mark of Windows editors. */
const INVISIBLE = /[\u00a0\u00ad\u2007\u200b-\u200f\u202f\u2060\ufeff]/g;

/** Hyphens and dashes that are not the one of the keyboard. */
const DASHES = /[\u2010-\u2015\u2212]/g;

/** What people put between two ids. */
const BETWEEN = /\s*[,;/|+&]\s*|\s+(?:et|ou|and|or)\s+|\s+/;

/**
 * Says what slipped in where an id was written: a sign that nobody sees, or a second id without its comma.
 *
 * @returns Undefined where it is simply another id.
 */
export function describeSlip(
  words: PackWords,
  owner: string,
  id: string,
  known: readonly string[],
): string | undefined {
  const plain = id.replace(INVISIBLE, '').replace(DASHES, '-').trim();
  if (plain !== id && known.includes(plain)) return words.invisibleSign(owner, plain);
  const parts = idsIn(plain);
  if (parts.length < 2 || !parts.some((part) => known.includes(part))) return undefined;
  return words.missingComma(owner, plain, parts);
}

/** The ids that a text holds, whatever stands between them. */
export function idsIn(text: string): readonly string[] {
  return text
    .split(BETWEEN)
    .map((part) => part.replace(/^-+/, ''))
    .filter((part) => part !== '');
}
