import type { Commune } from '../commune.js';
import type { Communes } from '../unpack-communes.js';

/** All communes by what a territory can name. */
export interface Places {
  /** Communes and arrondissements by their code. */
  readonly communes: ReadonlyMap<string, Commune>;
  /** What a former code has become, and former names of a code that is still in use. */
  readonly formers: ReadonlyMap<string, readonly Former[]>;
  /** The arrondissements of Paris, Lyon and Marseille, by the code of the commune. */
  readonly arrondissements: ReadonlyMap<string, readonly Commune[]>;
  readonly byPostcode: ReadonlyMap<string, readonly Commune[]>;
  readonly byEpci: ReadonlyMap<string, readonly Commune[]>;
  /** Its communes, with arrondissements in the place of a commune that has them. */
  readonly byDepartement: ReadonlyMap<string, readonly Commune[]>;
  /** Region of each département. */
  readonly regionOf: ReadonlyMap<string, string>;
}

/** A code or a name that is no more, and a commune that has it now: seldom there are two. */
export interface Former {
  readonly code: string;
  readonly commune: Commune;
  /** Undefined when the geographical code keeps only its code. */
  readonly name: string | undefined;
}

/** Gathers the communes of all départements. */
export function gatherPlaces(files: Iterable<Communes>): Places {
  const all = [...files];
  const communes = all.flatMap((file) => file.communes);
  const parts = all.flatMap((file) => file.arrondissements);
  const arrondissements = groupBy(parts, ({ within }) => [within?.code]);
  const smallest = [...communes.filter(({ code }) => !arrondissements.has(code)), ...parts];
  return {
    communes: new Map([...communes, ...parts].map((commune) => [commune.code, commune])),
    formers: groupBy(
      all.flatMap(({ formers }) => formers.map(({ place, commune }) => ({ ...place, commune }))),
      ({ code }) => [code],
    ),
    arrondissements,
    byPostcode: groupBy(smallest, ({ postcodes }) => postcodes),
    byEpci: groupBy(smallest, ({ epci }) => [epci?.code]),
    byDepartement: groupBy(smallest, ({ departement }) => [departement.code]),
    regionOf: new Map(communes.map(({ departement, region }) => [departement.code, region])),
  };
}

function groupBy<T>(
  values: readonly T[],
  keysOf: (value: T) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
