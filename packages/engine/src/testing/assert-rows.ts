import type { Rows } from '../analysis/rows.js';
import type { Answer } from '../model/situation.js';
import type { Row } from './oracle.js';

/** Whether a row says what a witness says; what the witness leaves out may be anything. */
export function isLike(row: Row, witness: Readonly<Record<string, Answer>>): boolean {
  return Object.entries(witness).every(([question, answer]) => {
    const cell = row[question];
    if (answer === 'unknown') return cell === 'unknown';
    if (typeof cell === 'string' || cell === undefined) return false;
    return String(cell) === String(answer === 'none' ? [] : answer);
  });
}

/**
 * Compares found rows with those that brute force lists.
 *
 * @param universe - All rows that the found ones were taken from, `wanted` among them.
 */
export function assertRows(
  found: Rows | undefined,
  wanted: readonly Row[],
  universe: readonly Row[],
): void {
  const shown = JSON.stringify(found);
  const expect = (isRight: boolean, message: string) => {
    if (!isRight) throw new Error(`${message}: ${shown}, of ${wanted.length} rows`);
  };
  if (!found || wanted.length === 0) return expect(!found && wanted.length === 0, 'wrong rows');
  expect(found.count === String(wanted.length), 'wrong count');
  const witnesses = universe.filter((row) => isLike(row, found.witness));
  expect(witnesses.length > 0, 'the witness cannot exist');
  expect(
    witnesses.every((row) => wanted.includes(row)),
    'the witness is no witness',
  );
  expect(found.kinds >= 1 && found.kinds <= wanted.length, 'wrong kinds');
}
