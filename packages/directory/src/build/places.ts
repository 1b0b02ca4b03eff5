import type { Commune } from '../commune.js';
import type { Communes } from '../unpack-communes.js';

/** All communes by what a territory can name. */
export interface Places {
  readonly communes: ReadonlyMap<string, Commune>;
  /** Present commune of a former code. */
  readonly formers: ReadonlyMap<string, Commune>;
  readonly byEpci: ReadonlyMap<string, readonly Commune[]>;
  readonly byDepartement: ReadonlyMap<string, readonly Commune[]>;
  /** Region of each département. */
  readonly regionOf: ReadonlyMap<string, string>;
}

/** Gathers the communes of all départements. */
export function gatherPlaces(files: Iterable<Communes>): Places {
  const all = [...files];
  const communes = all.flatMap((file) => file.communes);
  return {
    communes: new Map(communes.map((commune) => [commune.code, commune])),
    formers: new Map(
      all.flatMap(({ formers }) => formers.map(({ place, commune }) => [place.code, commune])),
    ),
    byEpci: groupBy(communes, ({ epci }) => epci?.code),
    byDepartement: groupBy(communes, ({ departement }) => departement.code),
    regionOf: new Map(communes.map(({ departement, region }) => [departement.code, region])),
  };
}

function groupBy(communes: readonly Commune[], keyOf: (commune: Commune) => string | undefined) {
  const groups = new Map<string, Commune[]>();
  for (const commune of communes) {
    const key = keyOf(commune);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(commune);
    else groups.set(key, [commune]);
  }
  return groups;
}
