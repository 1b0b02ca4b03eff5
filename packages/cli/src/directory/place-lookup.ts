import type { Commune } from '@coord-orientation/directory';
import type { Place } from '@coord-orientation/engine';

import type { PlaceLookup } from '../packs/orient-case.js';
import { communeOf, openPlaces } from './open-directory.js';

/** Finds places in the directory. */
export const directoryPlaces: PlaceLookup = {
  placeOf: (code) => communeOf(code).then(asPlace, () => ({ commune: code })),
  regions: async () => {
    const { regionOf } = await openPlaces();
    return (departement) => regionOf.get(departement);
  },
};

/** The codes that territories are compared by. */
export function asPlace({ code, within, departement, region }: Commune): Place {
  return { commune: within?.code ?? code, departement: departement.code, region };
}
