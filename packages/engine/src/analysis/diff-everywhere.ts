import type { Logic, Territory } from '../model/logic.js';
import {
  classOf,
  completePlace,
  logicIn,
  membersAt,
  type Place,
  placesIn,
  type TerritoryClass,
} from '../model/territory.js';
import { diff, type Difference } from './diff.js';

/** What changes in the places of one class beyond what changes everywhere. */
export interface LocalDifference extends Difference {
  /** The class that they are in after; empty where only the shared rules hold. */
  readonly class: string;
  /** The class that they were in before, and which places they are, where it was another one. */
  readonly moved?: { readonly from: string; readonly places: readonly Place[] };
}

/** How places are compared. */
export interface PlacesOptions {
  readonly nodeCap?: number;
  /** Gives the region of a département, where territories are regions. */
  readonly regionOf?: (departement: string) => string | undefined;
}

/**
 * Compares two packs with the shared rules, and in each class of places with rules of its own. A place
 * that is in other territories than before is compared under the rules that held for it and that hold now.
 *
 * @returns The shared difference, and each class that differs otherwise.
 * @throws {TooManyNodesError} Two rule sets need more than `nodeCap` nodes.
 */
export function diffEverywhere(
  older: Logic,
  newer: Logic,
  options: PlacesOptions = {},
): { readonly shared: Difference; readonly local: readonly LocalDifference[] } {
  const shared = diff(older, newer, options);
  const local = pairsOf(older, newer, options).flatMap(([from, to, places]) => {
    const difference = diff(logicIn(older, from), logicIn(newer, to), options);
    if (JSON.stringify(difference) === JSON.stringify(shared)) return [];
    const moved = from.id === to.id ? undefined : { from: from.id, places };
    return [{ class: to.id, ...(moved && { moved }), ...difference }];
  });
  return { shared, local };
}

type Pair = readonly [from: TerritoryClass, to: TerritoryClass, places: Place[]];

/** The class of each place before and after, each pair once, with its places. */
function pairsOf(older: Logic, newer: Logic, { regionOf }: PlacesOptions): readonly Pair[] {
  const [before, after] = [older.territories ?? [], newer.territories ?? []];
  const pairs = new Map<string, Pair>();
  const places = new Map(
    [...before, ...after].flatMap(placesIn).map((place) => [JSON.stringify(place), place]),
  );
  for (const place of places.values()) {
    const full = completePlace(place, regionOf);
    const [from, to] = [classesIn(before, full), classesIn(after, full)];
    const isSame = from.map(({ id }) => id).join() === to.map(({ id }) => id).join();
    for (const [index, one] of from.entries()) {
      // Where nothing moved, each part of a commune stays what it is.
      for (const other of isSame ? to.slice(index, index + 1) : to) {
        const key = `${one.id}>${other.id}`;
        const pair = pairs.get(key) ?? ([one, other, []] as const);
        pair[2].push(place);
        if (one.id + other.id !== '') pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()];
}

function classesIn(territories: readonly Territory[], place: Place): readonly TerritoryClass[] {
  return membersAt(territories, place).map(classOf);
}
