import { readFile } from 'node:fs/promises';

import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';

import { UsageError } from '../terminal/errors.js';
import type { DirectoryWords } from '../words/cli-words.js';

type Say = DirectoryWords['imported'];

/** A row of a file, with the line that a person sees. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a CSV or XLSX file. A CSV may be UTF-8, UTF-16 or Windows-1252, with semicolons, commas or
 * tabs: Excel in French writes Windows-1252 and semicolons.
 *
 * @throws {UsageError} The file cannot be read.
 */
export async function readTable(path: string, say: Say): Promise<readonly TableRow[]> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(say.unreadable(path, cause.code));
  });
  // A spreadsheet is a ZIP archive, whatever its name.
  return bytes.subarray(0, 2).toString('latin1') === 'PK'
    ? readXlsx(path, bytes, say)
    : readCsv(path, bytes, say);
}

async function readXlsx(path: string, bytes: Buffer, say: Say): Promise<readonly TableRow[]> {
  const sheet = await readSheet(bytes).catch(() => {
    throw new UsageError(say.notAWorkbook(path));
  });
  return sheet
    .map((row, at) => ({ line: at + 1, cells: row.map(asText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
}

function readCsv(path: string, bytes: Buffer, say: Say): readonly TableRow[] {
  const text = decode(bytes);
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      trim: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (cause) {
    const { lines } = cause as { lines?: number };
    throw new UsageError(say.notACsv(path, lines));
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The separator that the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = [';', ',', '\t'].map((mark) => [mark, bare.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
