import {
  buildWordsIn,
  checkCoverage,
  checkDestinations,
  checkSettings,
  checkStructures,
  type CoverageRow,
  type DirectoryFinding,
  measureCoverage,
  readStructures,
} from '@coord-orientation/directory/build';
import { readPack } from '@coord-orientation/pack/node';

import { openPlaces, sharedDirectoryFolder } from '../directory/open-directory.js';
import { sharedPackFolder } from '../packs/open-pack.js';
import {
  type ExitCode,
  type Io,
  type Lang,
  printResult,
  type SharedOptions,
} from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';
import type { DirectoryWords } from '../words/cli-words.js';

/** What `coord directory check --json` prints. */
export interface DirectoryReport {
  readonly findings: readonly DirectoryFinding[];
  readonly coverage: readonly CoverageRow[];
}

/** Which directory. */
export interface DirectoryCheckOptions extends SharedOptions {
  readonly folder?: string | undefined;
  readonly today?: string;
}

/** `coord directory check`: what is wrong with the files of structures, and what they cover. */
export async function checkDirectory(io: Io, options: DirectoryCheckOptions): Promise<ExitCode> {
  const today = readToday(io, options.today);
  const report = await reportOn(options.folder ?? sharedDirectoryFolder(), today, io.lang);
  printResult(io, options, report, () => asText(io, report));
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Checks the files of a folder against the communes and the destinations of the shared rules. */
async function reportOn(folder: string, today: string, lang: Lang): Promise<DirectoryReport> {
  const words = buildWordsIn(lang);
  const [files, places, pack] = await Promise.all([
    readStructures(folder, words),
    openPlaces(),
    readPack(sharedPackFolder()),
  ]);
  const destinations = pack.destinations.map(({ value }) => value.id);
  const findings = [
    ...files.findings,
    ...checkSettings(files, words),
    ...checkStructures(places, files, words),
    ...checkDestinations(files, destinations, words),
    ...checkCoverage(places, files, today, words),
  ];
  return { findings, coverage: measureCoverage(places, files) };
}

function asText({ words }: Io, { findings, coverage }: DirectoryReport): string {
  const { report } = words.directory;
  const lines = findings.map(
    ({ file, line, severity, code, message }) =>
      `${file}:${line} [${code}]${severity === 'warning' ? ` (${report.warning})` : ''} ${message}`,
  );
  return [...lines, report.end(findings.length), '', ...asTable(report, coverage)].join('\n');
}

function asTable(say: DirectoryWords['report'], rows: readonly CoverageRow[]): readonly string[] {
  const { columns } = say;
  const [first] = rows;
  const header = [
    ...[columns.departement, columns.communes],
    ...(first?.everywhere ?? []).map(({ short }) => short),
    ...(first?.counted ?? []).flatMap(({ short }) => [columns.having(short), columns.part]),
    columns.confirmed,
  ];
  const body = rows.map((row) => [
    `${row.departement} ${row.name}`,
    String(row.communes),
    ...row.everywhere.map(({ structures }) => structures.join(', ') || say.none),
    ...row.counted.flatMap(({ whole, part }) => [
      `${whole} (${Math.round((100 * whole) / row.communes)} %)`,
      String(part),
    ]),
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
