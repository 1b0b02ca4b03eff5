import { readFile } from 'node:fs/promises';

import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';

import { UsageError } from '../terminal/errors.js';
import type { DirectoryWords } from '../words/cli-words.js';
import { decodeText } from './decode-text.js';

type Say = DirectoryWords['imported'];

/** A table of a file. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** The sheet that it is; null for a CSV. */
  readonly sheet: string | null;
  /** Sheets that were not read, without those that are empty. */
  readonly otherSheets: readonly string[];
}

/** A row of a file, with the line that a person sees. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a CSV or XLSX file. A CSV may be UTF-8, UTF-16 or Windows-1252, with semicolons, commas or
 * tabs: Excel in French writes Windows-1252 and semicolons.
 *
 * @param sheet - Name or number of a sheet; the first one when absent.
 * @throws {UsageError} The file cannot be read.
 */
export async function readTable(path: string, sheet: string | undefined, say: Say): Promise<Table> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new UsageError(say.unreadable(path, cause.code));
  });
  const start = bytes.subarray(0, 4).toString('hex');
  if (start === OLD_EXCEL) throw new UsageError(say.oldWorkbook(path));
  // A spreadsheet is a ZIP archive, whatever its name.
  if (start.startsWith(ZIP)) return readXlsx(path, bytes, sheet, say);
  if (sheet !== undefined) throw new UsageError(say.noSheets(path));
  return { rows: readCsv(path, bytes, say), sheet: null, otherSheets: [] };
}

const ZIP = '504b';
/** A compound file, as Excel wrote until 2003. */
const OLD_EXCEL = 'd0cf11e0';

async function readXlsx(
  path: string,
  bytes: Buffer,
  wanted: string | undefined,
  say: Say,
): Promise<Table> {
  const sheets = await readWorkbook(bytes).catch(() => {
    throw new UsageError(say.notAWorkbook(path));
  });
  const names = sheets.map(({ sheet }) => sheet);
  const found =
    wanted === undefined
      ? sheets[0]
      : (sheets.find(({ sheet }) => sheet === wanted) ?? sheets[Number(wanted) - 1]);
  if (!found) throw new UsageError(say.noSheet(wanted ?? '', names.join(', ')));
  const rows = found.data
    .map((row, at) => ({ line: at + 1, cells: row.map(asText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const others = sheets.filter((one) => one !== found && one.data.length > 0);
  return { rows, sheet: found.sheet, otherSheets: others.map(({ sheet }) => sheet) };
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
}

function readCsv(path: string, bytes: Buffer, say: Say): readonly TableRow[] {
  const decoded = decodeText(bytes);
  if ('wrongLine' in decoded) throw new UsageError(say.wrongBytes(path, decoded.wrongLine));
  const { text } = decoded;
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

/** The separator that the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = [';', ',', '\t'].map((mark) => [mark, bare.split(mark).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
