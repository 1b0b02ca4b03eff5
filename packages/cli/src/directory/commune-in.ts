import { departementOf } from '@coord-orientation/engine/internal';
import type { PackSource } from '@coord-orientation/pack';

import { openPlaces } from './open-directory.js';

type Territory = PackSource['territories'][number]['value'];

/** A commune of a territory, by its INSEE code: the first that it names, or that the directory knows there. */
export async function communeIn(territory: Territory): Promise<string | undefined> {
  const { communes = [], partly = [], departement, region } = territory;
  const [named] = [...communes, ...partly];
  if (named !== undefined) return named;
  const places = await openPlaces();
  return [...places.communes.keys()].find((code) => {
    const own = departementOf(code) ?? '';
    return own === departement || (region !== undefined && places.regionOf.get(own) === region);
  });
}
