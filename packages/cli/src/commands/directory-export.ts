import {
  buildWordsIn,
  exportLines,
  readStructures,
  writeCsv,
} from '@coord-orientation/directory/build';

import { openPlaces, sharedDirectoryFolder } from '../directory/open-directory.js';
import { UsageError } from '../terminal/errors.js';
import type { ExitCode, Io, SharedOptions } from '../terminal/io.js';
import { writePage } from '../terminal/write-file.js';

/** Which directory, and where it is written. */
export interface ExportDirectoryOptions extends SharedOptions {
  readonly folder?: string | undefined;
  /** A file, `.json` or CSV; printed where none is named. */
  readonly out?: string;
}

/** `coord directory export`: the directory as CSV or JSON, with licence, date and status of each line. */
export async function exportDirectory(io: Io, options: ExportDirectoryOptions): Promise<ExitCode> {
  const { folder = sharedDirectoryFolder(), out, json } = options;
  const files = await readStructures(folder, buildWordsIn(io.lang));
  const lines = exportLines(await openPlaces(), files);
  if (!lines) throw new UsageError(io.words.directory.noLicense);
  const isJson = json || out?.endsWith('.json');
  await writePage(io, out, isJson ? `${JSON.stringify(lines, null, 2)}\n` : writeCsv(lines));
  return 0;
}
