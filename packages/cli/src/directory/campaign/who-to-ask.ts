import {
  departementsOf,
  type Places,
  type StructureFiles,
  type StructureSource,
} from '@coord-orientation/directory/build';

/** Whom a campaign asks; all of the recorded regions by default. */
export interface Wanted {
  readonly departement?: string | undefined;
  readonly destination?: string | undefined;
  /** Also those whose confirmation still holds. */
  readonly all?: boolean | undefined;
  readonly today: string;
}

/** A structure of a recorded region, and the départements where it answers there. */
export interface Recorded {
  readonly structure: StructureSource;
  readonly departements: readonly string[];
}

/** The structures of the recorded regions. */
export function recordedStructures(
  places: Places,
  { structures, settings }: StructureFiles,
): readonly Recorded[] {
  return structures
    .map(({ value }) => ({
      structure: value,
      departements: departementsOf(places, value).filter((code) =>
        settings.regions.includes(places.regionOf.get(code) ?? ''),
      ),
    }))
    .filter(({ departements }) => departements.length > 0);
}

/** The structures that a campaign asks. */
export function whoToAsk(
  recorded: readonly Recorded[],
  { departement, destination, all, today }: Wanted,
): readonly Recorded[] {
  return recorded.filter(
    ({ structure, departements }) =>
      (departement === undefined || departements.includes(departement)) &&
      (destination === undefined || structure.destination === destination) &&
      (all || (structure.confirmedUntil ?? '') < today),
  );
}
