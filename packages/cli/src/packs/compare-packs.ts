import { type Decision, explain, type Logic, SituationError } from '@coord-orientation/engine';
import {
  diffEverywhere,
  type Difference,
  type LocalDifference,
  type Renames,
  renamesIn,
  withNewIds,
} from '@coord-orientation/engine/analysis';
import type { BuiltPack, CaseSource } from '@coord-orientation/pack';

import type { Io } from '../terminal/io.js';
import { changedTexts, type TextChange } from './changed-texts.js';
import { type OpenPack, openBuilt, type ReadPack } from './built-pack.js';
import { orienter, type PlaceLookup } from './orient-case.js';

/** A case whose orientation is another one. */
export interface CaseChange {
  readonly id: string;
  readonly text: string;
  /** Status and leads; undefined where the pack lacks a question or an answer of the case. */
  readonly from: readonly string[] | undefined;
  readonly to: readonly string[] | undefined;
}

/** A rule that says or proves something else in the same situations. */
interface RuleChange {
  readonly rule: string;
  readonly fields: readonly string[];
}

/** All that differs between two packs. */
export interface Comparison extends Difference {
  readonly local: readonly LocalDifference[];
  readonly cases: readonly CaseChange[];
  readonly rules: readonly RuleChange[];
  /** What reads otherwise, phone numbers first. */
  readonly texts: readonly TextChange[];
}

/** What is needed of a command line to compare packs, or of a page. */
export interface Comparing extends Pick<Io, 'lang'> {
  readonly places: PlaceLookup;
}

/** Compares two packs: every situation, every case, and what the rules say. */
export async function comparePacks(
  io: Comparing,
  older: ReadPack,
  newer: ReadPack,
  today: string,
): Promise<Comparison> {
  const logics = [older.built.source, newer.built.source] as const;
  const renames = renamesIn(newer.built.source);
  const { shared, local } = diffEverywhere(...logics, {
    regionOf: await regionsFor(logics, io.places),
  });
  const cases = new Map(
    [...older.source.cases, ...newer.source.cases].map(({ value }) => [value.id, value]),
  );
  const [before, after] = [openBuilt(io, older.built), openBuilt(io, newer.built)];
  return {
    ...shared,
    local,
    cases: await changedCases(
      { before, after, renames, places: io.places },
      [...cases.values()],
      today,
    ),
    rules: changedRules(older, newer),
    texts: changedTexts(older.source, newer.source, renames),
  };
}

/** Where a territory is a region, which one a département is in; nothing is read otherwise. */
async function regionsFor(logics: readonly Logic[], places: PlaceLookup) {
  const territories = logics.flatMap((logic) => logic.territories ?? []);
  if (!territories.some(({ region }) => region !== undefined)) return () => undefined;
  return places.regions();
}

interface CaseSides {
  readonly before: OpenPack;
  readonly after: OpenPack;
  readonly renames: Renames;
  readonly places: PlaceLookup;
}

/** Each case on both sides, its answers in the ids of each. */
async function changedCases(
  { before, after, renames, places }: CaseSides,
  cases: readonly CaseSource[],
  today: string,
): Promise<readonly CaseChange[]> {
  const orientBefore = orienter(before, today, places);
  const orientAfter = orienter(after, today, places);
  const all = await Promise.all(
    cases.map(async ({ id, text, answers, commune }) => {
      const [from, to] = await Promise.all([
        orientBefore(renames.back(answers), commune).then(
          ({ decision }) => summary(decision, renames.destination),
          ignoreUnknown,
        ),
        orientAfter(answers, commune).then(({ decision }) => summary(decision), ignoreUnknown),
      ]);
      return { id, text, from, to };
    }),
  );
  return all.filter(({ from, to }) => from?.join() !== to?.join());
}

function summary(decision: Decision, nameOf = (id: string) => id): readonly string[] {
  const { partners } = explain(decision);
  const { leads, status } = decision.receipt;
  const sure = partners.filter(({ certainty }) => certainty === 'sure');
  const others = sure.map(({ destination }) => `+ ${nameOf(destination)}`).sort();
  return [status, ...leads.map(nameOf).sort(), ...others];
}

function ignoreUnknown(error: unknown): undefined {
  if (!(error instanceof SituationError)) throw error;
}

function changedRules(older: ReadPack, newer: ReadPack): readonly RuleChange[] {
  const before = fieldsOf({
    texts: older.built.texts,
    source: withNewIds(older.built.source, newer.built.source),
  });
  return [...fieldsOf(newer.built)].flatMap(([rule, after]) => {
    const own = before.get(rule);
    if (!own) return [];
    const names = [...new Set([...Object.keys(own), ...Object.keys(after)])];
    const fields = names.filter(
      (name) => JSON.stringify(own[name]) !== JSON.stringify(after[name]),
    );
    return fields.length > 0 ? [{ rule, fields }] : [];
  });
}

function fieldsOf({
  source,
  texts,
}: Pick<BuiltPack, 'source' | 'texts'>): Map<string, Readonly<Record<string, unknown>>> {
  const [words] = Object.values(texts);
  return new Map(
    [...source.rules, ...(source.local ?? [])].map((rule) => {
      const own = words?.rules[rule.id];
      return [rule.id, { ...own, ...rule, id: undefined }];
    }),
  );
}
