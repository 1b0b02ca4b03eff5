import type { Commune } from '@coord-orientation/directory';
import {
  type Decision,
  describe,
  type Orientation,
  orientAt,
  type Place,
  type Rules,
  type Situation,
} from '@coord-orientation/engine';
import type { CaseSource } from '@coord-orientation/pack';

import { communeOf } from '../directory/open-directory.js';
import type { OpenPack } from './open-pack.js';

/** A case as it turned out. */
export interface CaseRun {
  readonly case: CaseSource;
  readonly orientation: Orientation;
  /** The rules that decided or added something. */
  readonly rules: readonly string[];
  /** The place of the case has rules of its own. */
  readonly isLocal: boolean;
}

/** Orients each case, at its commune where it has one. */
export async function runCases(
  opened: OpenPack,
  cases: readonly CaseSource[],
  today: string,
): Promise<readonly CaseRun[]> {
  const orient = orienter(opened, today);
  return Promise.all(
    cases.map(async (one) => {
      const { decision, isLocal } = await orient(one.answers, one.commune);
      const orientation = describe(decision, opened.texts);
      return { case: one, orientation, rules: rulesIn(orientation), isLocal };
    }),
  );
}

/** Makes a function that decides a situation at a commune. */
export function orienter(opened: OpenPack, today: string) {
  const places = new Map<string, Promise<readonly Rules[]>>();
  const at = (commune: string) => {
    const known = places.get(commune) ?? placeOf(commune).then(opened.rulesAt);
    places.set(commune, known);
    return known;
  };
  return async (situation: Situation, commune: string | undefined) => {
    const rules = commune === undefined ? [] : await at(commune);
    const decision: Decision = orientAt(opened.rules, rules, situation, { today });
    return { decision, isLocal: rules.some((one) => one.class !== undefined) };
  };
}

/** The rules that decided or added something; those that an open answer may still add are left out. */
export function rulesIn(orientation: Orientation): readonly string[] {
  const { reasons, leads, partners, advice, ticked } = orientation;
  const sure = partners.filter(({ certainty }) => certainty === 'sure');
  return [
    ...new Set([
      ...reasons.rules.map(({ rule }) => rule),
      ...leads.flatMap(({ rules }) => rules),
      ...sure.flatMap(({ rules }) => rules),
      ...advice.map(({ rule }) => rule),
      ...ticked,
    ]),
  ];
}

/** A commune, its département and its region; only the commune where the directory lacks it. */
async function placeOf(code: string): Promise<Place> {
  return communeOf(code).then(asPlace, () => ({ commune: code }));
}

/** The codes that territories are compared by. */
export function asPlace({ code, within, departement, region }: Commune): Place {
  return { commune: within?.code ?? code, departement: departement.code, region };
}
