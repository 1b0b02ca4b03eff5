import { readFile } from 'node:fs/promises';

import { appendItems, NotAListError } from '@coord-orientation/pack';

import { UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';
import { writeWhole } from '../terminal/write-whole.js';

/**
 * Adds items at the end of a YAML list, which is made when it is missing.
 *
 * @param items - Values, or a list in YAML, with its comments.
 * @returns The line at which the first begins.
 * @throws {UsageError} It is no list that can be read; nothing is written then.
 */
export async function appendToFile(
  { words }: Io,
  path: string,
  items: readonly unknown[] | string,
): Promise<number> {
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  try {
    const { text, line } = appendItems(before, items);
    await writeWhole(path, text);
    return line;
  } catch (error) {
    if (error instanceof NotAListError) throw new UsageError(words.trouble.notAList(path));
    throw error;
  }
}
