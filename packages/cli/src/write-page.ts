import type { Io } from './io.js';
import { writeWhole } from './write-file.js';

/** Writes a page to a file, or prints it where none is named. */
export async function writePage(
  { output, words }: Io,
  file: string | undefined,
  page: string,
): Promise<void> {
  if (file === undefined) return output.out(page.trimEnd());
  await writeWhole(file, page);
  output.out(words.pageWritten(file));
}
