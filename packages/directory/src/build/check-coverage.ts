import { nameOf } from './check-structures.js';
import type { DirectoryFinding, DirectoryFindingCode } from './finding.js';
import type { Places } from './places.js';
import { SETTINGS, type StructureFiles, type Written } from './read-structures.js';
import { resolveTerritory } from './resolve-territory.js';
import { ownOf, type Settings } from './schema.js';
import type { StructureSource } from './structure-schema.js';
import { type BuildWords, fr } from './words/fr.js';

type Line = Written<StructureSource>;

/**
 * Finds what is missing or doubtful in files that hold together: territories that overlap, lines
 * that were read too long ago, départements of a recorded region where one lacks that every commune has.
 *
 * @param today - `2026-11-22`.
 */
export function checkCoverage(
  places: Places,
  files: StructureFiles,
  today: string,
  words: BuildWords = fr,
): readonly DirectoryFinding[] {
  return [
    ...findOverlaps(places, files, words),
    ...findStale(files, today, words),
    ...findFuture(files, today, words),
    ...findMissing(places, files, words),
  ];
}

function findOverlaps(
  places: Places,
  { structures, settings }: StructureFiles,
  words: BuildWords,
): DirectoryFinding[] {
  const covering = new Map<string, { line: Line; isPart: boolean }[]>();
  for (const line of structures) {
    for (const [commune, isPart] of communesOf(places, line)) {
      const key = `${line.value.destination} ${commune}`;
      covering.set(key, [...(covering.get(key) ?? []), { line, isPart }]);
    }
  }
  const pairs = new Map<string, { first: Line; second: Line; communes: string[] }>();
  for (const [key, all] of covering) {
    for (const [one, other] of pairsOf(all)) {
      if (one.isPart && other.isPart) continue;
      const ids = `${one.line.value.id} ${other.line.value.id}`;
      const pair = pairs.get(ids) ?? { first: one.line, second: other.line, communes: [] };
      pair.communes.push(key.split(' ')[1] ?? '');
      pairs.set(ids, pair);
    }
  }
  return [...pairs.values()].map(({ first, second, communes }) => {
    const names = communes.map((code) => `${places.communes.get(code)?.name} (${code})`);
    const shown = `${names.slice(0, 5).join(', ')}${names.length > 5 ? '…' : ''}`;
    const { destination } = second.value;
    const isSingle = settings.coverage.single.includes(destination);
    const message = words.overlap(
      nameOf(settings, second.value),
      nameOf(settings, first.value),
      shown,
      isSingle ? shortOf(settings, destination) : undefined,
    );
    return finding('overlap', isSingle ? 'error' : 'warning', second, ['territory'], message);
  });
}

function pairsOf<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

/** The communes that a structure covers, and whether only in part. */
function communesOf(places: Places, { value }: Line): readonly (readonly [string, boolean])[] {
  const { departement, region } = value.territory;
  if (departement) {
    return (places.byDepartement.get(departement) ?? []).map(({ code }) => [code, false]);
  }
  if (region) {
    const all = [...places.byDepartement.values()].flat();
    return all.filter((commune) => commune.region === region).map(({ code }) => [code, false]);
  }
  const { communes } = resolveTerritory(places, value.territory);
  return [...communes].map(([code, precision]) => [code, precision !== undefined]);
}

/** One wrong figure of a year, and a line is never read again. */
function findFuture(
  { structures, settings }: StructureFiles,
  today: string,
  words: BuildWords,
): DirectoryFinding[] {
  return structures.flatMap((line) => {
    const { seen, confirmedOn } = line.value;
    const name = nameOf(settings, line.value);
    const late = (key: 'seen' | 'confirmedOn', message: string) =>
      (line.value[key] ?? '') > today
        ? [finding('future-date', 'error', line, [key], message)]
        : [];
    return [
      ...late('seen', words.future(name, seen)),
      ...late('confirmedOn', words.confirmedLater(name, confirmedOn ?? '')),
    ];
  });
}

/** What somebody confirmed holds until the day that they said; what was read, for a time. */
function findStale(
  { structures, settings }: StructureFiles,
  today: string,
  words: BuildWords,
): DirectoryFinding[] {
  const limit = new Date(today);
  limit.setUTCMonth(limit.getUTCMonth() - settings.staleAfterMonths);
  const oldest = limit.toISOString().slice(0, 10);
  return structures.flatMap((line) => {
    const { seen, confirmedUntil } = line.value;
    const name = nameOf(settings, line.value);
    if (confirmedUntil !== undefined) {
      if (confirmedUntil >= today) return [];
      const message = words.expired(name, confirmedUntil);
      return [finding('expired', 'warning', line, ['confirmedUntil'], message)];
    }
    if (seen >= oldest) return [];
    const message = words.stale(name, seen, settings.staleAfterMonths);
    return [finding('stale', 'warning', line, ['seen'], message)];
  });
}

function findMissing(
  places: Places,
  files: StructureFiles,
  words: BuildWords,
): readonly DirectoryFinding[] {
  return files.settings.coverage.everywhere.flatMap((destination) =>
    findMissingOf(destination, places, files, words),
  );
}

function findMissingOf(
  destination: string,
  places: Places,
  { structures, settings }: StructureFiles,
  words: BuildWords,
): readonly DirectoryFinding[] {
  const covered = new Set(
    structures
      .filter(({ value }) => value.destination === destination)
      .flatMap((line) => communesOf(places, line).map(([code]) => code)),
  );
  return [...places.byDepartement]
    .filter(([code]) => settings.regions.includes(places.regionOf.get(code) ?? ''))
    .flatMap(([code, communes]) => {
      const without = communes.filter((commune) => !covered.has(commune.code)).length;
      if (without === 0) return [];
      const name = communes[0]?.departement.name ?? '';
      const short = shortOf(settings, destination);
      const message = words.missingEverywhere(name, code, without, communes.length, short);
      const where = { file: SETTINGS, line: 1 };
      return [
        { code: 'missing-departement' as const, severity: 'error' as const, ...where, message },
      ];
    });
}

/** Its abbreviation, which the schema asks of what is checked. */
function shortOf({ destinations }: Settings, destination: string): string {
  return ownOf(destinations, destination)?.short ?? destination;
}

function finding(
  code: DirectoryFindingCode,
  severity: DirectoryFinding['severity'],
  line: Line,
  path: readonly string[],
  message: string,
): DirectoryFinding {
  return { code, severity, file: line.file, line: line.at(...path), message };
}
