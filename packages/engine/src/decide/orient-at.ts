import type { Pack } from './rules.js';
import { orient, type OrientOptions } from './orient.js';
import type { Orientation } from '../model/orientation.js';
import type { Situation } from '../model/situation.js';

/**
 * Orients a situation at a place.
 *
 * @param pack - The shared rules.
 * @param places - The pack of each class that the place may be in (see `classesAt` and `joinLocal`),
 * the shared one where it has no rules of its own; none while the place is not known.
 * @returns The place's orientation. Where a place may be in several classes that disagree, the shared
 * rules answer, never as certain, with every lead that is possible and the territories that differ.
 * @throws {SituationError} The situation names a question or an option that the pack does not have.
 */
export function orientAt<S extends Situation>(
  pack: Pack<S>,
  places: readonly Pack<S>[],
  situation: S,
  options: OrientOptions = {},
): Orientation {
  if (places.length === 0) return orient(pack, situation, options);
  const known = { ...options, isPlaceKnown: true };
  const all = places.map((place) => orient(place, situation, known));
  const [first] = all;
  const keyOf = ({ status, lead }: Orientation) => [status, ...lead].join('+');
  if (first && all.every((one) => keyOf(one) === keyOf(first))) return first;
  const shared = orient(pack, situation, options);
  const sets = new Map(
    all.flatMap(({ possible }) => possible.map((lead) => [lead.join('+'), lead])),
  );
  const status = shared.status === 'certain' ? 'provisional' : shared.status;
  return {
    ...shared,
    status,
    possible: [...sets.values()],
    receipt: { ...shared.receipt, status },
  };
}
