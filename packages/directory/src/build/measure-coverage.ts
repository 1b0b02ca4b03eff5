import type { Places } from './places.js';
import type { StructureFiles } from './read-structures.js';
import { resolveTerritory } from './resolve-territory.js';
import { ownOf } from './schema.js';
import type { StructureSource } from './structure-schema.js';

/** What is recorded for a département. */
export interface CoverageRow {
  readonly departement: string;
  readonly name: string;
  readonly communes: number;
  /** For each destination that every commune has: its structures here. */
  readonly everywhere: readonly EverywhereCell[];
  /** For each destination whose communes are counted: how many have one. */
  readonly counted: readonly CountedCell[];
  /** Lines that somebody confirmed, of all that answer only here or in a part of it. */
  readonly confirmed: number;
  readonly structures: number;
}

/** The structures of a destination that every commune of a recorded region has. */
export interface EverywhereCell {
  readonly destination: string;
  /** Its abbreviation. */
  readonly short: string;
  /** Ids of the structures that answer in the département. */
  readonly structures: readonly string[];
}

/** How many communes have a structure of a destination. */
export interface CountedCell {
  readonly destination: string;
  /** Its abbreviation. */
  readonly short: string;
  /** Communes with at least one for the whole of them. */
  readonly whole: number;
  /** Communes of which only a part has one recorded, or several parts have one each. */
  readonly part: number;
}

/** Counts what is recorded, by département of the recorded regions. */
export function measureCoverage(
  places: Places,
  { structures, settings }: StructureFiles,
): readonly CoverageRow[] {
  const local = structures.map(({ value }) => ({
    value,
    communes: resolveTerritory(places, value.territory).communes,
  }));
  return [...places.byDepartement]
    .filter(([code]) => settings.regions.includes(places.regionOf.get(code) ?? ''))
    .map(([departement, communes]) => {
      const codes = new Set(communes.map(({ code }) => code));
      const here = local.filter(
        ({ value: { territory }, communes: list }) =>
          territory.departement === departement ||
          territory.partOf?.departement === departement ||
          [...list.keys()].some((code) => codes.has(code)),
      );
      const of = (destination: string) => ({
        destination,
        short: ownOf(settings.destinations, destination)?.short ?? destination,
        lines: here.filter(({ value }) => value.destination === destination),
      });
      return {
        departement,
        name: communes[0]?.departement.name ?? departement,
        communes: communes.length,
        everywhere: settings.coverage.everywhere.map(of).map(({ lines, ...rest }) => ({
          ...rest,
          structures: lines.map(({ value }) => value.id),
        })),
        counted: settings.coverage.counted
          .map(of)
          .map(({ lines, ...rest }) => ({ ...rest, ...count(lines, codes) })),
        confirmed: here.filter(({ value }) => value.status === 'confirmed').length,
        structures: here.length,
      };
    });
}

/** A line, and the communes of its territory, each with the part of it. */
interface LocalLine {
  readonly value: StructureSource;
  readonly communes: ReadonlyMap<string, string | undefined>;
}

function count(
  lines: readonly LocalLine[],
  codes: ReadonlySet<string>,
): Pick<CountedCell, 'whole' | 'part'> {
  const inside = lines.flatMap(({ communes }) => [...communes]).filter(([code]) => codes.has(code));
  const whole = new Set(inside.filter(([, part]) => part === undefined).map(([code]) => code));
  const part = new Set(inside.map(([code]) => code).filter((code) => !whole.has(code)));
  return { whole: whole.size, part: part.size };
}
