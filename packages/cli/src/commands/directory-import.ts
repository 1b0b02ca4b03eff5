import { basename, resolve } from 'node:path';

import {
  buildWordsIn,
  type Column,
  type ImportedRow,
  type ImportFault,
  importRows,
  readStructures,
  writeStructures,
} from '@coord-orientation/directory/build';
import { nearest } from '@coord-orientation/engine/internal';
import { readPack } from '@coord-orientation/pack/node';

import { findColumns } from '../directory/find-columns.js';
import { importedFile, withMark } from '../directory/imported-file.js';
import { openPlaces, sharedDirectoryFolder } from '../directory/open-directory.js';
import { readTable, type TableRow } from '../directory/read-table.js';
import { sharedPackFolder } from '../packs/open-pack.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';
import { writeWhole } from '../terminal/write-whole.js';

/** What is imported, and into which directory. */
export interface ImportOptions extends SharedOptions {
  readonly file: string;
  readonly folder?: string | undefined;
  /** `field=title` of columns whose title says something else; `field=` leaves one out. */
  readonly column?: readonly string[];
  /** Name or number of the sheet of a workbook; the first by default. */
  readonly sheet?: string;
  /** What the structures are; what the settings of the directory say by default. */
  readonly destination?: string;
  readonly source?: string;
  readonly seen?: string;
  readonly today?: string;
  /** The file to write; in `structures`, named after the table, by default. */
  readonly out?: string;
}

/** `coord directory import`: a table of communes as its keeper holds it, written as structures. */
export async function importTable(io: Io, options: ImportOptions): Promise<ExitCode> {
  const report = await importFile(io, options);
  printResult(io, options, report, () => asText(io, options.file, report));
  return report.written === null ? 1 : 0;
}

/** What was read, and where it was written: nowhere when a line is wrong. */
export interface ImportReport {
  readonly lines: number;
  readonly structures: number;
  /** The title of the column that each field was read from. */
  readonly columns: Readonly<Partial<Record<Column, string>>>;
  /** Titles of columns that were not read. */
  readonly unread: readonly string[];
  readonly sheet: string | null;
  readonly otherSheets: readonly string[];
  readonly faults: readonly ImportFault[];
  readonly written: string | null;
  /** Structures of the import before that were replaced; null where the file is new. */
  readonly replaced: number | null;
}

async function importFile(io: Io, options: ImportOptions): Promise<ImportReport> {
  const say = io.words.directory.imported;
  const words = buildWordsIn(io.lang);
  const { file, folder = sharedDirectoryFolder(), column = [], source } = options;
  const today = readToday(io, options.today);
  const seen = options.seen === undefined ? today : readToday(io, options.seen);
  const { rows: table, sheet, otherSheets } = await readTable(file, options.sheet, say);
  const [heading, ...body] = table;
  if (!heading) throw new UsageError(say.empty(file));
  const written = await readStructures(folder, words);
  const { import: settings } = written.settings;
  const destination = await destinationOf(io, options, settings.destination);
  const { read, unread } = findColumns([heading, ...body], settings, destination, column, say);
  const target = importedFile(file, folder, options.out, say);
  const places = await openPlaces();
  const others = written.structures.filter(
    (one) => resolve(folder, one.file) !== resolve(target.path),
  );
  const sources = written.sources.map(({ value }) => value.id);
  const taken = new Map(others.map((one) => [one.value.id, `${one.file}:${one.at()}`]));
  const rows = body.map(nameCells(read));
  const defaults = { destination, source, seen, today, sources, taken };
  const { structures, faults: wrong } = importRows(places, rows, defaults, words);
  const faults = [
    ...body.filter((row) => isTooLong(row, heading)).map(({ line }) => tooLong(line, say.tooLong)),
    ...wrong,
  ].sort((a, b) => a.line - b.line);
  const isWrong = faults.some(({ severity }) => severity === 'error') || structures.length === 0;
  const columns = Object.fromEntries([...read].map(([one, at]) => [one, heading.cells[at]]));
  const report = {
    ...{ lines: rows.length, structures: structures.length, columns, unread, sheet, otherSheets },
    ...{ faults, written: isWrong ? null : target.path },
    replaced: isWrong ? null : target.replaced,
  };
  if (isWrong) return report;
  const nameOf = (code: string) => places.communes.get(code)?.name ?? '';
  await writeWhole(target.path, withMark(file, folder, writeStructures(structures, nameOf)));
  return report;
}

/** The destination that is asked for, which the shared rules have. */
async function destinationOf(
  { words }: Io,
  { destination }: ImportOptions,
  usual: string,
): Promise<string> {
  if (destination === undefined) return usual;
  const { destinations } = await readPack(sharedPackFolder());
  const ids = destinations.map(({ value }) => value.id);
  if (ids.includes(destination)) return destination;
  throw new UsageError(
    words.directory.imported.noDestination(destination, nearest(destination, ids)),
  );
}

/** A separator within a cell without quotes moves all that comes behind it. */
function isTooLong({ cells }: TableRow, heading: TableRow): boolean {
  return cells.slice(heading.cells.length).some((cell) => cell !== '');
}

function tooLong(line: number, message: string): ImportFault {
  return { line, severity: 'error', message };
}

function nameCells(columns: ReadonlyMap<Column, number>) {
  return ({ line, cells }: TableRow): ImportedRow => ({
    line,
    cells: Object.fromEntries(
      [...columns].flatMap(([column, at]) => (cells[at] ? [[column, cells[at]]] : [])),
    ),
  });
}

function asText({ words }: Io, file: string, report: ImportReport): string {
  const say = words.directory.imported;
  const { lines, structures, columns, unread, otherSheets, sheet, replaced, written } = report;
  const said = report.faults.map(
    ({ line, severity, message }) =>
      `${basename(file)}:${line}${severity === 'warning' ? ` (${say.warning})` : ''} ${message}`,
  );
  return [
    ...said,
    say.columnsRead(Object.entries(columns)),
    ...(unread.length > 0 ? [say.columnsUnread(unread)] : []),
    ...(sheet && otherSheets.length > 0 ? [say.sheetsUnread(sheet, otherSheets)] : []),
    say.end(lines, structures, written, replaced),
  ].join('\n');
}
