import type { Places } from './places.js';
import type { StructureFiles } from './read-structures.js';
import { resolveTerritory } from './resolve-territory.js';

/** What is recorded for a département. */
export interface CoverageRow {
  readonly departement: string;
  readonly name: string;
  readonly communes: number;
  /** Ids of its DAC. */
  readonly dac: readonly string[];
  /** Communes with at least one CPTS for the whole of them. */
  readonly wholeCpts: number;
  /** Communes of which only a part has a CPTS recorded, or several parts have one each. */
  readonly partCpts: number;
  /** Lines that somebody confirmed, of all that answer only here or in a part of it. */
  readonly confirmed: number;
  readonly structures: number;
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
      const cpts = here.filter(({ value }) => value.destination === 'cpts');
      const touched = cpts.flatMap(({ communes: list }) => [...list]);
      const inside = touched.filter(([code]) => codes.has(code));
      const whole = new Set(inside.filter(([, part]) => part === undefined).map(([code]) => code));
      const part = new Set(inside.map(([code]) => code).filter((code) => !whole.has(code)));
      return {
        departement,
        name: communes[0]?.departement.name ?? departement,
        communes: communes.length,
        dac: here.filter(({ value }) => value.destination === 'dac').map(({ value }) => value.id),
        wholeCpts: whole.size,
        partCpts: part.size,
        confirmed: here.filter(({ value }) => value.status === 'confirmed').length,
        structures: here.length,
      };
    });
}
