import { searchKey } from './search-key.js';
import type { DepartementFile, IndexFile } from './wire.js';

/** A place as it was typed, read apart. */
export interface Typed {
  /** What may be the name of a commune; empty where only a number was typed. */
  readonly name: string;
  /** A postcode, an INSEE code or the code of a département, in capitals. */
  readonly number: string | undefined;
  /** The code of a département whose name stands apart: `Grazac (Tarn)`. */
  readonly departement: string | undefined;
}

// Without looking behind, which Safari reads from 16.4 on only.
const LONG = /^(?:.*[^\da-z])?(\d[\dab]\d{3})(?![\da-z])/is;
const SHORT = /^(?:.*?[^\da-z])??(\d[\dab]\d{0,2})(?![\da-z])/is;

/**
 * Reads a place as people write it, in an address or beside its département: `31 000 Toulouse`,
 * `34295 Montpellier Cedex 5`, `Grazac (Tarn)`. « Cedex » and its figure say nothing of the place.
 *
 * @example readTyped(directory.index, '34295 Montpellier Cedex 5') // { name: 'Montpellier', number: '34295', … }
 */
export function readTyped(index: IndexFile, text: string): Typed {
  const plain = withoutCedex(text).replace(/(^|\D)(\d\d)\s(\d{3})(?!\d)/, '$1$2$3');
  const [all = '', number = ''] = LONG.exec(plain) ?? SHORT.exec(plain) ?? [];
  const before = plain.slice(0, all.length - number.length);
  const after = plain.slice(all.length);
  // In an address the town is what stands behind the postcode.
  const isAddress = number.length === 5 && searchKey(after) !== '';
  const [name = '', ...others] = (isAddress ? after : `${before} ${after}`)
    .split(/[(),/]|\s[-–]\s/)
    .filter((piece) => searchKey(piece) !== '');
  const departement = others.map((piece) => departementNamed(index, piece)).find(Boolean);
  return {
    name: name.trim(),
    number: number.toUpperCase() || undefined,
    departement: departement?.[0],
  };
}

/** Drops « Cedex » and its figure, which say nothing of the place. */
export function withoutCedex(text: string): string {
  return text.replaceAll(/\bcedex\s*\d{0,2}\b/gi, ',');
}

/** Finds a département by its whole name, which may lack its article. */
export function departementNamed(
  { departements }: IndexFile,
  text: string,
): DepartementFile | undefined {
  const key = searchKey(text);
  return departements.find(([, name]) =>
    [name, name.replace(/^La /, '')].some((one) => searchKey(one) === key),
  );
}

/** Takes the name of a département from the end of a text: `Grazac Tarn`. */
export function splitDepartement(
  index: IndexFile,
  text: string,
): { readonly name: string; readonly departement: string } | undefined {
  const words = text.trim().split(/\s+/);
  for (let at = 1; at < words.length; at++) {
    const departement = departementNamed(index, words.slice(at).join(' '));
    if (departement) return { name: words.slice(0, at).join(' '), departement: departement[0] };
  }
  return undefined;
}
