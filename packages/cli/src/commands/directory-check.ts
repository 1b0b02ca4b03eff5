import {
  buildWordsIn,
  checkCoverage,
  checkDestinations,
  checkStructures,
  type CoverageRow,
  type DirectoryFinding,
  measureCoverage,
  readStructures,
} from '@coord-orientation/directory/build';
import { readPack } from '@coord-orientation/pack/node';
import type { Command } from 'commander';

import type { Io, Lang } from '../io.js';
import { sharedPackFolder } from '../open-pack.js';
import { readToday } from '../read-today.js';
import { FailedError } from '../usage-error.js';
import { openPlaces, sharedDirectoryFolder } from './directory-data.js';
import { startDirectoryCommand } from './directory-start.js';
import type { DirectoryWords } from '../words/directory-shape.js';
import { directoryWords } from './directory-words.js';

/** What `coord directory check --json` prints. */
export interface DirectoryReport {
  readonly findings: readonly DirectoryFinding[];
  readonly coverage: readonly CoverageRow[];
}

/** `coord directory check`: what is wrong with the files of structures, and what they cover. */
export function directoryCheckCommand(io: Io): Command {
  const { check } = directoryWords(io);
  return startDirectoryCommand(io, 'check', check.about, EXAMPLES)
    .argument('[folder]', check.folder)
    .option('--today <date>', io.words.options.today)
    .action(async (folder: string | undefined, options: { today?: string; json?: true }) => {
      const today = readToday(io, options.today);
      const report = await checkDirectory(folder ?? sharedDirectoryFolder(), today, io.lang);
      io.output.out(options.json ? JSON.stringify(report, null, 2) : asText(io, report));
      if (report.findings.some(({ severity }) => severity === 'error')) throw new FailedError();
    });
}

const EXAMPLES = ['coord directory check', 'coord directory check packages/directory --json'];

/** Checks the files of a folder against the communes and the destinations of the shared rules. */
export async function checkDirectory(
  folder: string,
  today: string,
  lang: Lang,
): Promise<DirectoryReport> {
  const words = buildWordsIn(lang);
  const [files, places, pack] = await Promise.all([
    readStructures(folder, words),
    openPlaces(),
    readPack(sharedPackFolder()),
  ]);
  const destinations = pack.destinations.map(({ value }) => value.id);
  const findings = [
    ...files.findings,
    ...checkStructures(places, files, words),
    ...checkDestinations(files, destinations, words),
    ...checkCoverage(places, files, today, words),
  ];
  return { findings, coverage: measureCoverage(places, files) };
}

function asText(io: Io, { findings, coverage }: DirectoryReport): string {
  const { report } = directoryWords(io);
  const lines = findings.map(
    ({ file, line, severity, code, message }) =>
      `${file}:${line} [${code}]${severity === 'warning' ? ` (${report.warning})` : ''} ${message}`,
  );
  return [...lines, report.end(findings.length), '', ...asTable(report, coverage)].join('\n');
}

function asTable(say: DirectoryWords['report'], rows: readonly CoverageRow[]): readonly string[] {
  const header = say.columns;
  const body = rows.map((row) => [
    `${row.departement} ${row.name}`,
    String(row.communes),
    row.dac.join(', ') || say.none,
    `${row.wholeCpts} (${Math.round((100 * row.wholeCpts) / row.communes)} %)`,
    String(row.partCpts),
    say.of(row.confirmed, row.structures),
  ]);
  const table = [header, ...body];
  const widths = header.map((_, at) => Math.max(...table.map((row) => (row[at] ?? '').length)));
  return table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
