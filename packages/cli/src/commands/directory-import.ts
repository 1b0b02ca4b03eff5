import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';

import {
  buildWordsIn,
  type Column,
  headingsIn,
  type ImportedRow,
  type ImportFault,
  importRows,
  readStructures,
  writeStructures,
} from '@coord-orientation/directory/build';
import { searchKey } from '@coord-orientation/directory';
import { nearest } from '@coord-orientation/engine/internal';

import { openPlaces, sharedDirectoryFolder } from '../directory/open-directory.js';
import { readTable, type TableRow } from '../directory/read-table.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';
import { writeWhole } from '../terminal/write-whole.js';
import type { DirectoryWords } from '../words/cli-words.js';

type Say = DirectoryWords['imported'];

/** What is imported, and into which directory. */
export interface ImportOptions extends SharedOptions {
  readonly file: string;
  readonly folder?: string | undefined;
  /** `field=title` of columns whose title says something else. */
  readonly column?: readonly string[];
  /** What the structures are; what the settings of the directory say by default. */
  readonly destination?: string;
  readonly source?: string;
  readonly seen?: string;
  /** The file to write; in `structures`, named after the table, by default. */
  readonly out?: string;
}

/** `coord directory import`: a table of communes as a Guichet holds it, written as structures. */
export async function importTable(io: Io, options: ImportOptions): Promise<ExitCode> {
  const seen = readToday(io, options.seen);
  const report = await importFile(io, { ...options, seen });
  printResult(io, options, report, () => asText(io, options.file, report));
  return report.written === null ? 1 : 0;
}

/** What was read, and where it was written: nowhere when a line is wrong. */
export interface ImportReport {
  readonly lines: number;
  readonly structures: number;
  readonly faults: readonly ImportFault[];
  readonly written: string | null;
}

async function importFile(
  io: Io,
  options: ImportOptions & { readonly seen: string },
): Promise<ImportReport> {
  const say = io.words.directory.imported;
  const words = buildWordsIn(io.lang);
  const { file, folder = sharedDirectoryFolder(), column = [] } = options;
  const [heading, ...body] = await readTable(file, say);
  if (!heading) throw new UsageError(say.empty(file));
  const written = await readStructures(folder, words);
  const known = headingsIn(written.settings.import);
  const rows = body.map(nameCells(findColumns(heading.cells, known, column, say)));
  const target = targetOf(file, folder, options.out, say);
  const places = await openPlaces();
  const others = written.structures.filter((one) => resolve(folder, one.file) !== resolve(target));
  const defaults = {
    destination: options.destination ?? written.settings.import.destination,
    source: options.source,
    seen: options.seen,
    sources: written.sources.map(({ value }) => value.id),
    taken: new Map(others.map((one) => [one.value.id, `${one.file}:${one.at()}`])),
  };
  const { structures, faults } = importRows(places, rows, defaults, words);
  const report = { lines: rows.length, structures: structures.length, faults };
  const isWrong = faults.some(({ severity }) => severity === 'error') || structures.length === 0;
  if (isWrong) return { ...report, written: null };
  const header = `${MARK} ${basename(file)}\`.`;
  const nameOf = (code: string) => places.communes.get(code)?.name ?? '';
  await writeWhole(target, writeStructures(structures, header, nameOf));
  return { ...report, written: target };
}

const MARK = 'Written by `coord directory import';

/** The file to write: never one that a person wrote. */
function targetOf(file: string, folder: string, out: string | undefined, say: Say): string {
  const name = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const target = out ?? join(folder, 'structures', `${name}.yaml`);
  if (!existsSync(target) || readFileSync(target, 'utf8').startsWith(`# ${MARK}`)) return target;
  throw new UsageError(say.byHand(target));
}

/** The position of each column that the headings name. */
function findColumns(
  headings: readonly string[],
  known: Readonly<Record<Column, readonly string[]>>,
  mapped: readonly string[],
  say: Say,
): ReadonlyMap<Column, number> {
  const keys = headings.map(searchKey);
  const columns = new Map<Column, number>();
  for (const [column, names] of Object.entries(known) as [Column, readonly string[]][]) {
    const at = keys.findIndex((key) => names.some((name) => searchKey(name) === key));
    if (at >= 0) columns.set(column, at);
  }
  for (const pair of mapped) {
    const [column = '', title = ''] = pair.split(/=(.*)/s);
    const at = keys.indexOf(searchKey(title));
    if (!Object.hasOwn(known, column)) {
      throw new UsageError(say.notAField(column, nearest(column, Object.keys(known))));
    }
    if (at < 0) throw new UsageError(say.noColumn(title, headings.join(', ')));
    columns.set(column as Column, at);
  }
  if (!columns.has('structure') || !(columns.has('code') || columns.has('commune'))) {
    throw new UsageError(say.columnsNeeded(headings.join(', ')));
  }
  return columns;
}

function nameCells(columns: ReadonlyMap<Column, number>) {
  return ({ line, cells }: TableRow): ImportedRow => ({
    line,
    cells: Object.fromEntries(
      [...columns].flatMap(([column, at]) => (cells[at] ? [[column, cells[at]]] : [])),
    ),
  });
}

function asText(
  { words }: Io,
  file: string,
  { lines, structures, faults, written }: ImportReport,
): string {
  const say = words.directory.imported;
  const said = faults.map(
    ({ line, severity, message }) =>
      `${basename(file)}:${line}${severity === 'warning' ? ` (${say.warning})` : ''} ${message}`,
  );
  return [...said, say.end(lines, structures, written)].join('\n');
}
