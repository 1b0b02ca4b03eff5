import type { Rules } from '../model/rules.js';
import type { Situation } from '../model/situation.js';
import type { Decision, OrientOptions } from './decision.js';
import { orient } from './orient.js';

/**
 * Decides a situation at a place.
 *
 * @param rules - The shared rules.
 * @param places - The rules of each class that the place may be in (see `classesAt` and `joinLocal`),
 * the shared ones where it has none of its own; none while the place is not known.
 * @returns The place's decision. Where a place may be in several classes that disagree, the shared
 * rules answer, never as certain, with every lead that is possible and the territories that differ.
 * @throws {SituationError} The situation names a question or an option that the pack does not have.
 */
export function orientAt<S extends Situation>(
  rules: Rules<S>,
  places: readonly Rules<S>[],
  situation: S,
  options: OrientOptions = {},
): Decision {
  if (places.length === 0) return orient(rules, situation, options);
  const known = { ...options, isPlaceKnown: true };
  const all = places.map((place) => orient(place, situation, known));
  const [first] = all;
  const keyOf = ({ status, leads }: Decision) =>
    [status, ...leads.map(({ destination }) => destination)].join('+');
  if (first && all.every((one) => keyOf(one) === keyOf(first))) return first;
  const shared = orient(rules, situation, options);
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
