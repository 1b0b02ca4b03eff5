import {
  isHeld,
  isReachable,
  locate,
  type Located,
  type LocatedStructure,
} from '@coord-orientation/sdk/places';
import { codesOf } from './chosen-place.js';
import type { PlaceContext } from './place-context.js';

/** Finds who may know, where what is recorded does not tell whom to call. */
export function askInsteadOf(
  { directory, place }: PlaceContext,
  { kind, structures, askInstead }: Located,
  destination: string,
): readonly LocatedStructure[] {
  if (kind === 'found') {
    const isKnown = structures.some(
      ({ structure }) => isReachable(structure) || structure.website !== undefined,
    );
    return isKnown
      ? []
      : directory.index.askInstead.withoutContact.flatMap(
          (id) => locate(directory, codesOf(place), id).structures,
        );
  }
  // Several answer for the whole place: one of them will tell. Of parts, another may have none here.
  if (kind === 'choose' && structures.some(({ coverage }) => coverage !== 'part')) return [];
  return kind !== 'not-recorded' || isHeld(directory, destination) ? askInstead : [];
}
