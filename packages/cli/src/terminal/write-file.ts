import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Io } from './io.js';

/** Writes a file whole or not at all: beside it first, then in its place. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

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

/**
 * Adds text at the end of a file, which is made when it is missing.
 *
 * @returns The line at which the text begins.
 */
export async function appendWhole(path: string, text: string): Promise<number> {
  const before = await readFile(path, 'utf8').catch(() => '');
  const start = before === '' ? '' : `${before.trimEnd()}\n\n`;
  await writeWhole(path, `${start}${text.trimEnd()}\n`);
  return start.split('\n').length;
}

/** Writes a page, or a text, to a file, or prints it where none is named. */
export async function writePage(
  { output, words }: Io,
  file: string | undefined,
  page: string,
): Promise<void> {
  if (file === undefined) return output.out(page.trimEnd());
  await writeWhole(file, page);
  output.out(file.endsWith('.md') ? words.textWritten(file) : words.pageWritten(file));
}
