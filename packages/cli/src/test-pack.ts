import type { Status } from '@coord-orientation/engine';
import { buildPack, type PackSource, readPack } from '@coord-orientation/pack';

import { coverRules } from './cover-rules.js';
import type { Io } from './io.js';
import { type CaseGap, expectationOf, judgeCase } from './judge-case.js';
import { type Proposal, proposeCases } from './near-misses.js';
import { openBuilt } from './open-pack.js';
import { runCases } from './run-cases.js';

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
  readonly coverage: readonly { readonly rule: string; readonly cases: readonly string[] }[];
  readonly proposals: readonly Proposal[];
}

/** Runs the cases of a pack, and proposes those that are missing. */
export async function testPack(
  io: Io,
  folder: string,
  today: string,
): Promise<{ readonly report: TestReport; readonly source: PackSource }> {
  const source = await readPack(folder, { lang: io.lang });
  const built = buildPack(source);
  const opened = openBuilt(io, built);
  const runs = await runCases(
    opened,
    source.cases.map(({ value }) => value),
    today,
  );
  const reach = coverRules(built, runs);
  const cases = runs.map((run, index): CaseResult => {
    const gaps = judgeCase(run);
    const written = source.cases[index];
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
  const coverage = reach.map(({ rule, cases: reached }) => ({ rule, cases: reached }));
  const proposals = await proposeCases(built, opened, runs, reach, today);
  return { report: { cases, coverage, proposals }, source };
}
