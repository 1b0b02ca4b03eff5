import {
  buildWordsIn,
  type CoverageRow,
  measureCoverage,
  nameOf,
  readStructures,
} from '@coord-orientation/directory/build';

import { knownAnswers } from '../directory/campaign/known-answers.js';
import { QUESTIONS } from '../directory/campaign/questions.js';
import type { Lack, MissingRow } from '../directory/campaign/reports.js';
import { type Recorded, recordedStructures } from '../directory/campaign/who-to-ask.js';
import { openPlaces, sharedDirectoryFolder } from '../directory/open-directory.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';

/** Which directory, and where. */
export interface MissingOptions extends SharedOptions {
  readonly folder?: string | undefined;
  readonly departement?: string;
  readonly today?: string;
}

/** `coord directory missing`: what a region must still fill, département by département. */
export async function missingInDirectory(io: Io, options: MissingOptions): Promise<ExitCode> {
  const { folder = sharedDirectoryFolder(), departement } = options;
  const today = readToday(io, options.today);
  const files = await readStructures(folder, buildWordsIn(io.lang));
  const places = await openPlaces();
  const recorded = recordedStructures(places, files);
  const coverage = measureCoverage(places, files);
  if (departement !== undefined && !coverage.some((row) => row.departement === departement)) {
    throw new UsageError(io.words.directory.campaign.noDepartement(departement));
  }
  const isRegional = ({ structure }: Recorded) => structure.territory.region !== undefined;
  const lacking = (list: readonly Recorded[]) =>
    list.map(({ structure }) => ({
      ...{ id: structure.id, name: nameOf(files.settings, structure) },
      lacks: lacksOf(structure, today),
    }));
  const local = coverage
    .filter((row) => departement === undefined || row.departement === departement)
    .map((row) =>
      rowOf(row, lacking(recorded.filter((one) => !isRegional(one) && isIn(one, row)))),
    );
  const regional = {
    ...{ departement: null, name: io.words.directory.campaign.regional, communes: {} },
    lines: lacking(recorded.filter(isRegional)),
  };
  const report = departement === undefined ? [regional, ...local] : local;
  printResult(io, options, report, () => report.map((row) => asText(io, row)).join('\n\n'));
  return 0;
}

function isIn({ departements }: Recorded, { departement }: CoverageRow): boolean {
  return departements.includes(departement);
}

function lacksOf(structure: Recorded['structure'], today: string): readonly Lack[] {
  const known = knownAnswers(structure);
  const isConfirmed = (structure.confirmedUntil ?? '') >= today;
  return [
    ...QUESTIONS.map(({ id }) => id).filter((id) => known[id] === ''),
    ...(isConfirmed ? [] : ['confirmation' as const]),
  ];
}

function rowOf(
  { departement, name, communes, counted }: CoverageRow,
  lines: MissingRow['lines'],
): MissingRow {
  const without = counted.map(({ short, whole, part }) => [short, communes - whole - part]);
  return {
    departement,
    name,
    lines,
    communes: Object.fromEntries(without) as Record<string, number>,
  };
}

function asText({ words }: Io, { departement, name, lines, communes }: MissingRow): string {
  const say = words.directory.campaign;
  const lacking = lines.filter(({ lacks }) => lacks.length > 0);
  const counted = Object.entries(communes).filter(([, count]) => count > 0);
  return [
    `${departement ? `${departement} ` : ''}${name}`,
    ...counted.map(([short, count]) => `- ${say.communesWithout(count, short)}`),
    ...lacking.map((one) => `- ${one.name} [${one.id}] : ${say.lacks(one.lacks)}`),
    ...(lacking.length + counted.length === 0 ? [`- ${say.complete}`] : []),
  ].join('\n');
}
