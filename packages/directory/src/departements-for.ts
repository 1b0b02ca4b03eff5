import type { Directory } from './open-directory.js';
import { departementNamed, readTyped } from './read-typed.js';
import { searchKey } from './search-key.js';

/**
 * Says which départements can hold what is typed, so that only they are loaded: by a postcode, the
 * name or the code of the département, or the name of a city with arrondissements.
 *
 * @returns Empty when the text does not tell, as the name of a commune.
 * @example departementsFor(directory, '48250') // ['07', '48']
 */
export function departementsFor({ index }: Directory, text: string): readonly string[] {
  const { name, number, departement } = readTyped(index, text);
  const [first = ''] = name.split(' ');
  const city = index.cities.find(([one]) => searchKey(one) === searchKey(first));
  if (city && number?.length !== 5) return [city[1]];
  if (departement) return [departement];
  if (number) return [...new Set([...startsOf(index, number), ...crossing(index, number)])];
  return departementNamed(index, text)?.slice(0, 1) ?? [];
}

/**
 * Says which départements can hold an INSEE code, present or former.
 *
 * @example departementsOfCode(directory, '49144') // ['49', '44']
 */
export function departementsOfCode({ index }: Directory, code: string): readonly string[] {
  const capital = code.toUpperCase();
  const moved = [2, 3].flatMap((length) => index.moved[capital.slice(0, length)] ?? []);
  return [...new Set([...startsOf(index, capital), ...moved])];
}

function startsOf({ departements }: Directory['index'], number: string): readonly string[] {
  const isWide = /^9[78]/.test(number);
  return departements
    .map(([code]) => code)
    .filter((code) => (isWide ? code.startsWith(number.slice(0, 3)) : code === number.slice(0, 2)));
}

function crossing({ postcodes }: Directory['index'], number: string): readonly string[] {
  return Object.entries(postcodes)
    .filter(([postcode]) => postcode.startsWith(number))
    .flatMap(([, codes]) => codes);
}
