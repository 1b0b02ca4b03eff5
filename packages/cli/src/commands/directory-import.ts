import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';

import {
  buildWordsIn,
  type Column,
  COLUMNS,
  type ImportedRow,
  type ImportFault,
  importRows,
  readStructures,
  writeStructures,
} from '@coord-orientation/directory/build';
import { searchKey } from '@coord-orientation/directory';
import { nearest } from '@coord-orientation/engine/internal';
import type { Command } from 'commander';

import type { Io } from '../io.js';
import { readToday } from '../read-today.js';
import { FailedError, UsageError } from '../usage-error.js';
import type { DirectoryWords } from '../words/directory-shape.js';
import { writeWhole } from '../write-file.js';
import { openPlaces, sharedDirectoryFolder } from './directory-data.js';
import { startDirectoryCommand } from './directory-start.js';
import { readTable, type TableRow } from './directory-table.js';
import { directoryWords } from './directory-words.js';

type Say = DirectoryWords['imported'];

interface ImportOptions {
  readonly column: readonly string[];
  readonly destination: string;
  readonly source?: string;
  readonly seen?: string;
  readonly folder?: string;
  readonly output?: string;
  readonly json?: true;
}

/** `coord directory import`: a table of communes as a Guichet holds it, written as structures. */
export function directoryImportCommand(io: Io): Command {
  const say = directoryWords(io).import;
  const fields = Object.keys(COLUMNS).join(', ');
  return startDirectoryCommand(io, 'import', say.about, EXAMPLES)
    .argument('<file>', say.file)
    .option('--column <field=title>', say.column, collect, [])
    .option('--destination <id>', say.destination, 'cpts')
    .option('--source <id>', say.source)
    .option('--seen <date>', say.seen)
    .option('--folder <folder>', say.folder)
    .option('--output <file>', say.output)
    .addHelpText('after', `\n${say.help} ${fields}.`)
    .action(async (file: string, options: ImportOptions) => {
      const seen = readToday(io, options.seen);
      const result = await importTable(io, file, { ...options, seen });
      io.output.out(options.json ? JSON.stringify(result, null, 2) : asText(io, file, result));
      if (result.written === null) throw new FailedError();
    });
}

const EXAMPLES = [
  'coord directory import cpts.csv --source guichet-2026 --column structure="Nom de la CPTS"',
];

/** What was read, and where it was written: nowhere when a line is wrong. */
export interface ImportReport {
  readonly lines: number;
  readonly structures: number;
  readonly faults: readonly ImportFault[];
  readonly written: string | null;
}

function collect(value: string, values: readonly string[]): readonly string[] {
  return [...values, value];
}

async function importTable(
  io: Io,
  file: string,
  options: ImportOptions & { readonly seen: string },
): Promise<ImportReport> {
  const say = directoryWords(io).imported;
  const words = buildWordsIn(io.lang);
  const folder = options.folder ?? sharedDirectoryFolder();
  const [heading, ...body] = await readTable(file, say);
  if (!heading) throw new UsageError(say.empty(file));
  const rows = body.map(nameCells(findColumns(heading.cells, options.column, say)));
  const target = targetOf(file, folder, options.output, say);
  const [places, written] = await Promise.all([openPlaces(), readStructures(folder, words)]);
  const others = written.structures.filter((one) => resolve(folder, one.file) !== resolve(target));
  const defaults = {
    destination: options.destination,
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
function targetOf(file: string, folder: string, output: string | undefined, say: Say): string {
  const name = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const target = output ?? join(folder, 'structures', `${name}.yaml`);
  if (!existsSync(target) || readFileSync(target, 'utf8').startsWith(`# ${MARK}`)) return target;
  throw new UsageError(say.byHand(target));
}

/** The position of each column that the headings name. */
function findColumns(
  headings: readonly string[],
  mapped: readonly string[],
  say: Say,
): ReadonlyMap<Column, number> {
  const keys = headings.map(searchKey);
  const columns = new Map<Column, number>();
  for (const [column, names] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
    const at = keys.findIndex((key) => names.some((name) => searchKey(name) === key));
    if (at >= 0) columns.set(column, at);
  }
  for (const pair of mapped) {
    const [column = '', title = ''] = pair.split(/=(.*)/s);
    const at = keys.indexOf(searchKey(title));
    if (!(column in COLUMNS)) {
      throw new UsageError(say.notAField(column, nearest(column, Object.keys(COLUMNS))));
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
  io: Io,
  file: string,
  { lines, structures, faults, written }: ImportReport,
): string {
  const say = directoryWords(io).imported;
  const said = faults.map(
    ({ line, severity, message }) =>
      `${basename(file)}:${line}${severity === 'warning' ? ` (${say.warning})` : ''} ${message}`,
  );
  return [...said, say.end(lines, structures, written)].join('\n');
}
