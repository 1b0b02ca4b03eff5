import { locate, type Located, type LocatedStructure } from '@coord-orientation/sdk/places';
import { codesOf } from './chosen-place.js';
import type { PlaceContext } from './place-context.js';

/** What the directory sets out to hold; for other doors its silence says nothing. */
const HELD = /^(dac|cpts|inter-cpts|facs|guichet-cpts|dr-.*)$/;

/** Whether the directory sets out to hold a destination. */
export function isHeld(destination: string): boolean {
  return HELD.test(destination);
}

/** Finds who may know, where what is recorded does not tell whom to call. */
export function askInsteadOf(
  { directory, place }: PlaceContext,
  { kind, structures, askInstead }: Located,
  destination: string,
): readonly LocatedStructure[] {
  if (kind === 'found') {
    const isReachable = structures.some(
      ({ structure: { phone, email, website } }) => phone ?? email ?? website,
    );
    return isReachable ? [] : locate(directory, codesOf(place), 'facs').structures;
  }
  // Several answer: one of them will tell.
  if (kind === 'choose' && structures.length > 1) return [];
  return kind !== 'not-recorded' || isHeld(destination) ? askInstead : [];
}
