import { searchKey } from '../search-key.js';
import type { Places } from './places.js';

/**
 * Reads the cell of a département: its code, its name, or both, as `30`, `030`, `30 - Gard`, `Gard (30)`.
 *
 * @returns Its code; undefined when there is none, or when code and name are of two.
 */
export function readDepartement({ byDepartement }: Places, cell: string): string | undefined {
  const [, digits] = /(?:^|[^\da-z])(\d{1,3}|2[ab])(?![\da-z])/i.exec(cell) ?? [];
  const name = searchKey(digits === undefined ? cell : cell.replace(digits, ' '));
  const named = [...byDepartement].find(([, communes]) =>
    keysOf(communes[0]?.departement.name ?? '').includes(name),
  )?.[0];
  if (digits === undefined) return named;
  const code = [digits.toUpperCase(), digits.padStart(2, '0'), digits.replace(/^0/, '')].find(
    (each) => byDepartement.has(each),
  );
  return name === '' || name === 'departement' || named === code ? code : undefined;
}

/** « La Réunion » is also written without its article. */
function keysOf(name: string): readonly string[] {
  return [searchKey(name), searchKey(name.replace(/^La /, ''))];
}
