import type { Places } from './places.js';
import { resolveTerritory } from './resolve-territory.js';
import type { StructureSource } from './structure-schema.js';

/** The codes of the départements where a structure answers, in a part of them at least. */
export function departementsOf(
  places: Places,
  { territory }: Pick<StructureSource, 'territory'>,
): readonly string[] {
  const { departement = territory.partOf?.departement, region } = territory;
  if (departement) return [departement];
  if (region) {
    return [...places.regionOf].filter(([, code]) => code === region).map(([code]) => code);
  }
  const codes = [...resolveTerritory(places, territory).communes.keys()];
  return [
    ...new Set(codes.flatMap((code) => places.communes.get(code)?.departement.code ?? [])),
  ].sort();
}
