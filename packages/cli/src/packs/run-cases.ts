import { describe, type Orientation } from '@coord-orientation/engine';
import type { CaseSource } from '@coord-orientation/pack';

import { directoryPlaces } from '../directory/place-lookup.js';
import type { OpenPack } from './built-pack.js';
import { orienter } from './orient-case.js';

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
  const orient = orienter(opened, today, directoryPlaces);
  return Promise.all(
    cases.map(async (one) => {
      const { decision, isLocal } = await orient(one.answers, one.commune);
      const orientation = describe(decision, opened.texts);
      return { case: one, orientation, rules: rulesIn(orientation), isLocal };
    }),
  );
}

/** The rules that decided or added something; those that an open answer may still add are left out. */
export function rulesIn({ reasons, leads, partners, advice }: Orientation): readonly string[] {
  const sure = partners.filter(({ certainty }) => certainty === 'sure');
  return [
    ...new Set([
      ...reasons.rules.map(({ rule }) => rule),
      ...leads.flatMap(({ rules }) => rules),
      ...sure.flatMap(({ rules }) => rules),
      ...advice.map(({ rule }) => rule),
    ]),
  ];
}
