import { searchKey } from '@coord-orientation/directory';
import { type Column, headingsIn, otherHeadings } from '@coord-orientation/directory/build';
import { nearest } from '@coord-orientation/engine/internal';

import { UsageError } from '../terminal/errors.js';
import type { DirectoryWords } from '../words/cli-words.js';
import type { TableRow } from './read-table.js';

type Say = DirectoryWords['imported'];

/** Which column of a table is read as what. */
export interface Columns {
  /** Their positions. */
  readonly read: ReadonlyMap<Column, number>;
  /** Headings that are not read, each with its number where another one is the same. */
  readonly unread: readonly string[];
}

/**
 * Finds the columns that headings name. Nothing is guessed: a heading has one meaning, and where two
 * headings could be the same column, the person says which.
 *
 * @param table - Its line of headings, and what stands below.
 * @param mapped - `field=title` for each column that is told; `field=` leaves one out.
 * @throws {UsageError} A column is missing, unknown, or could be two.
 */
export function findColumns(
  [{ cells: headings }, ...body]: readonly [TableRow, ...TableRow[]],
  settings: Parameters<typeof headingsIn>[0],
  destination: string,
  mapped: readonly string[],
  say: Say,
): Columns {
  const known = headingsIn(settings, destination);
  const keys = headings.map(searchKey);
  const told = readMapped(headings, keys, Object.keys(known), mapped, say);
  const read = new Map<Column, number>();
  for (const [column, names] of Object.entries(known) as [Column, readonly string[]][]) {
    const at = told.has(column) ? told.get(column) : findHeading(column, names);
    if (at !== undefined) read.set(column, at);
  }
  if (!read.has('structure') || !(read.has('code') || read.has('commune'))) {
    throw new UsageError(whatIsMissing());
  }
  const used = new Set<number>();
  for (const at of read.values()) {
    if (used.has(at)) throw new UsageError(say.columnTwice(headings[at] ?? ''));
    used.add(at);
  }
  const filled = new Set(
    body.flatMap(({ cells }) => cells.flatMap((cell, at) => (cell ? at : []))),
  );
  const isTwice = (key: string) => keys.indexOf(key) !== keys.lastIndexOf(key);
  const unread = headings.flatMap((title, at) => {
    if (used.has(at)) return [];
    if (title === '') return filled.has(at) ? say.columnWithout(at + 1) : [];
    return isTwice(keys[at] ?? '') ? say.columnAt(title, at + 1) : title;
  });
  return { read, unread };

  function findHeading(column: Column, names: readonly string[]): number | undefined {
    const accepted = new Set(names.map(searchKey));
    const found = headings.filter((_, at) => accepted.has(keys[at] ?? ''));
    if (new Set(found.map(searchKey)).size > 1) {
      throw new UsageError(say.twoColumns(column, found));
    }
    return found[0] === undefined ? undefined : headings.indexOf(found[0]);
  }

  function whatIsMissing(): string {
    const other = otherHeadings(settings, destination).find(({ heading }) =>
      keys.includes(searchKey(heading)),
    );
    const title = headings[keys.indexOf(searchKey(other?.heading ?? ''))];
    return !read.has('structure') && other && title !== undefined
      ? say.otherDestination(title, other.destination, destination)
      : say.columnsNeeded(headings.join(', '));
  }
}

/** The columns that the command line tells: where each is, or undefined where it is left out. */
function readMapped(
  headings: readonly string[],
  keys: readonly string[],
  fields: readonly string[],
  mapped: readonly string[],
  say: Say,
): ReadonlyMap<string, number | undefined> {
  return new Map(
    mapped.map((pair) => {
      const [column = '', title = ''] = pair.split(/=(.*)/s).map((part) => part.trim());
      if (!fields.includes(column))
        throw new UsageError(say.notAField(column, nearest(column, fields)));
      if (!pair.includes('=')) throw new UsageError(say.columnForm(pair));
      if (title === '') return [column, undefined];
      const at = keys.indexOf(searchKey(title));
      if (at < 0) throw new UsageError(say.noColumn(title, headings.join(', ')));
      return [column, at];
    }),
  );
}
