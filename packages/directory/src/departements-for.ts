import { numberIn } from './number-in.js';
import type { Directory } from './open-directory.js';
import { searchKey } from './search-key.js';

/**
 * Says which départements can hold what is typed, so that only they are loaded: by a postcode, an
 * INSEE code, or the name of the département itself.
 *
 * @returns Empty when the text does not tell, as the name of a commune.
 * @example departementsFor(directory, '48250') // ['07', '48']
 */
export function departementsFor({ index }: Directory, text: string): readonly string[] {
  const known = index.departements.map(([code]) => code);
  const digits = numberIn(text)?.toUpperCase();
  if (digits) {
    const starts = [digits.slice(0, 2), digits.slice(0, 3)];
    const wide = digits.startsWith('97') || digits.startsWith('98');
    const near = wide ? known.filter((code) => code.startsWith(digits.slice(0, 3))) : [];
    const moved = starts.flatMap((start) => index.moved[start] ?? []);
    const over = Object.entries(index.postcodes)
      .filter(([postcode]) => postcode.startsWith(digits))
      .flatMap(([, codes]) => codes);
    return [
      ...new Set([...starts.filter((code) => known.includes(code)), ...near, ...over, ...moved]),
    ];
  }
  const key = searchKey(text);
  return index.departements.filter(([, name]) => searchKey(name) === key).map(([code]) => code);
}
