import { join } from 'node:path';

import type { Io } from './io.js';
import { writeWhole } from './write-whole.js';

/**
 * Writes files into a folder, each whole or not at all; what else is there stays.
 *
 * @param last - The file that names the others: written once they are all there.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  last: string,
): Promise<void> {
  for (const [name, text] of files) if (name !== last) await writeWhole(join(folder, name), text);
  await writeWhole(join(folder, last), files.get(last) ?? '');
}

/** What stands for the standard output where a file is named. */
const STANDARD_OUTPUT: readonly string[] = ['-', '/dev/stdout'];

/** Writes a page, or a text, to a file, or prints it where none is named. */
export async function writePage(
  { output, words }: Io,
  file: string | undefined,
  page: string,
): Promise<void> {
  if (file === undefined || STANDARD_OUTPUT.includes(file)) return output.out(page.trimEnd());
  await writeWhole(file, page);
  output.out(/\.(md|csv|json)$/.test(file) ? words.textWritten(file) : words.pageWritten(file));
}
