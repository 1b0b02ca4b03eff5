import {
  type Decision,
  orientAt,
  type Place,
  type Rules,
  type Situation,
} from '@coord-orientation/engine';

import type { OpenPack } from './built-pack.js';

/** Where communes and départements are: from the directory, or from what a page knows of codes. */
export interface PlaceLookup {
  /** A commune, its département and its region; only the commune where it is not known. */
  readonly placeOf: (commune: string) => Promise<Place>;
  /** How to find the region of a département. */
  readonly regions: () => Promise<(departement: string) => string | undefined>;
}

/** Makes a function that decides a situation at a commune. */
export function orienter(opened: OpenPack, today: string, lookup: PlaceLookup) {
  const places = new Map<string, Promise<readonly Rules[]>>();
  const at = (commune: string) => {
    const known = places.get(commune) ?? lookup.placeOf(commune).then(opened.rulesAt);
    places.set(commune, known);
    return known;
  };
  return async (situation: Situation, commune: string | undefined) => {
    const rules = commune === undefined ? [] : await at(commune);
    const decision: Decision = orientAt(opened.rules, rules, situation, { today });
    return { decision, isLocal: rules.some((one) => one.class !== undefined) };
  };
}
