import { type Decision, explain, SituationError } from '@coord-orientation/engine';
import {
  diffEverywhere,
  type Difference,
  type LocalDifference,
} from '@coord-orientation/engine/analysis';
import type { CaseSource } from '@coord-orientation/pack';

import type { Io } from '../terminal/io.js';
import { type OpenPack, openBuilt, type ReadPack } from './open-pack.js';
import { orienter } from './run-cases.js';

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
}

/** Compares two packs: every situation, every case, and what the rules say. */
export async function comparePacks(
  io: Io,
  older: ReadPack,
  newer: ReadPack,
  today: string,
): Promise<Comparison> {
  const { shared, local } = diffEverywhere(older.built.source, newer.built.source);
  const cases = new Map(
    [...older.source.cases, ...newer.source.cases].map(({ value }) => [value.id, value]),
  );
  const [before, after] = [openBuilt(io, older.built), openBuilt(io, newer.built)];
  return {
    ...shared,
    local,
    cases: await changedCases(before, after, [...cases.values()], today),
    rules: changedRules(older, newer),
  };
}

async function changedCases(
  before: OpenPack,
  after: OpenPack,
  cases: readonly CaseSource[],
  today: string,
): Promise<readonly CaseChange[]> {
  const sides = [orienter(before, today), orienter(after, today)] as const;
  const all = await Promise.all(
    cases.map(async ({ id, text, answers, commune }) => {
      const [from, to] = await Promise.all(
        sides.map((orient) =>
          orient(answers, commune).then(({ decision }) => summary(decision), ignoreUnknown),
        ),
      );
      return { id, text, from, to };
    }),
  );
  return all.filter(({ from, to }) => from?.join() !== to?.join());
}

function summary(decision: Decision): readonly string[] {
  const { partners } = explain(decision);
  const { leads, status } = decision.receipt;
  const sure = partners.filter(({ certainty }) => certainty === 'sure');
  const others = sure.map(({ destination }) => `+ ${destination}`).sort();
  return [status, ...[...leads].sort(), ...others];
}

function ignoreUnknown(error: unknown): undefined {
  if (!(error instanceof SituationError)) throw error;
}

function changedRules(older: ReadPack, newer: ReadPack): readonly RuleChange[] {
  const before = fieldsOf(older);
  return [...fieldsOf(newer)].flatMap(([rule, after]) => {
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
  built: { source, texts },
}: ReadPack): Map<string, Readonly<Record<string, unknown>>> {
  const [words] = Object.values(texts);
  return new Map(
    [...source.rules, ...(source.local ?? [])].map((rule) => {
      const own = words?.rules[rule.id];
      return [rule.id, { ...own, ...rule, id: undefined }];
    }),
  );
}
