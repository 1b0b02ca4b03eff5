import type { Status } from '@coord-orientation/engine';
import {
  buildPack,
  PackInvalidError,
  type PackSource,
  placeCodesIn,
  reviewPlaces,
} from '@coord-orientation/pack';

import { lookUpCodes } from '../directory/look-up-codes.js';

import { coverRules, type RuleReach } from './cover-rules.js';
import type { Io } from '../terminal/io.js';
import { type CaseGap, expectationOf, judgeCase } from './judge-case.js';
import { type Proposal, proposeCases } from './near-misses.js';
import { openBuilt, type OpenPack } from './built-pack.js';
import { readSource } from './open-pack.js';
import { type CaseRun, runCases } from './run-cases.js';

/** A case that was run. */
export interface CaseResult {
  readonly id: string;
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly passed: boolean;
  readonly gaps: readonly CaseGap[];
  readonly got: {
    readonly status: Status;
    readonly lead: readonly string[];
    readonly partners: readonly string[];
    readonly playbooks: readonly string[];
  };
  /** The rules that decided or added something. */
  readonly rules: readonly string[];
}

/** What `coord test` says of a pack. */
export interface TestReport {
  readonly cases: readonly CaseResult[];
  readonly coverage: readonly Omit<RuleReach, 'missing'>[];
  readonly proposals: readonly Proposal[];
}

/** Runs the cases of a pack, and proposes those that are missing. */
export async function testPack(io: Io, folder: string, today: string): Promise<TestReport> {
  const source = await readSource(io, folder);
  // A wrong code would make a case at that place prove itself.
  const wrong = reviewPlaces(source, await lookUpCodes(placeCodesIn(source)), io.lang);
  if (wrong.length > 0) throw new PackInvalidError(wrong);
  const built = buildPack(source);
  const opened = openBuilt(io, built);
  const runs = await runPackCases(opened, source, today);
  const reach = coverRules(built, runs);
  return {
    cases: judgeCases(source, runs),
    coverage: reach.map(({ missing: _, ...one }) => one),
    proposals: await proposeCases(built, opened, runs, reach, today),
  };
}

/** Runs the cases of a pack. */
export function runPackCases(
  opened: OpenPack,
  { cases }: PackSource,
  today: string,
): Promise<readonly CaseRun[]> {
  return runCases(
    opened,
    cases.map(({ value }) => value),
    today,
  );
}

/** Says of each case whether it holds, and where it does not. */
export function judgeCases({ cases }: PackSource, runs: readonly CaseRun[]): readonly CaseResult[] {
  return runs.map((run, index): CaseResult => {
    const gaps = judgeCase(run);
    const written = cases[index];
    return {
      id: run.case.id,
      text: run.case.text,
      file: written?.file ?? '',
      line: written?.at() ?? 1,
      passed: gaps.length === 0,
      gaps,
      got: expectationOf(run.orientation),
      rules: run.rules,
    };
  });
}
