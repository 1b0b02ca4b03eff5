import type { Answer } from '@coord-orientation/engine';
import { checkEverywhere } from '@coord-orientation/engine/analysis';
import { PackTooLargeError } from '@coord-orientation/engine/compile';
import {
  buildPack,
  type BuiltPack,
  type FindingCode,
  foldFindings,
  PackInvalidError,
  type PackSource,
  reviewPack,
  wordsIn,
} from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';
import type { AnalysisCode } from '@coord-orientation/engine/analysis';

import { describeFinding } from './analysis-findings.js';
import { findMissingCases } from './missing-cases.js';
import type { Io } from './io.js';
import { openBuilt, wordsOf } from './open-pack.js';

/** Kinds of findings; stable names. */
export type CheckCode = FindingCode | AnalysisCode | 'missing-case' | 'too-large';

/** One thing that `coord check` found. */
export interface CheckFinding {
  readonly code: CheckCode;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  /** The rule, question, destination or source that it is about. */
  readonly rule?: string;
  readonly message: string;
  /** A situation that shows it, and how many there are, as a decimal string. */
  readonly witness?: Readonly<Record<string, Answer>>;
  readonly count?: string;
  /** The line of YAML that would settle it. */
  readonly fix?: string;
}

/** What `coord check` says of a pack. */
export interface CheckReport {
  readonly findings: readonly CheckFinding[];
  /** Situations that were covered, as a decimal string: all that can exist. */
  readonly situations: string;
  readonly rules: number;
  readonly milliseconds: number;
}

/** A report, and the pack as far as it could be built. */
export interface CheckedPack {
  readonly report: CheckReport;
  readonly pack?: { readonly source: PackSource; readonly built: BuiltPack };
}

/** What a check depends on besides the folder. */
export interface CheckOptions {
  readonly today: string;
  readonly overlays?: readonly string[];
}

/** Proves what can be proved of a pack that could be built: everything but its shape. */
export async function checkBuilt(
  io: Io,
  source: PackSource,
  built: BuiltPack,
  today: string,
): Promise<{ readonly findings: readonly CheckFinding[]; readonly situations: string }> {
  const texts = wordsOf(built, io.lang);
  const { findings, situations } = checkEverywhere(built.source);
  const proved = [
    ...findings.map((finding) => describeFinding(io.words, source, texts, finding)),
    ...(await findMissingCases(io, { source, built, opened: openBuilt(io, built), today })),
  ];
  return {
    findings: [
      ...foldFindings(proved, source.rules, wordsIn(io.lang)),
      ...reviewPack(source, built.missing, { today, lang: io.lang }),
    ],
    situations,
  };
}

/** Reads a pack's folder and proves what can be proved of it. */
export async function checkPack(
  io: Io,
  folder: string,
  { today, overlays = [] }: CheckOptions,
): Promise<CheckedPack> {
  const start = performance.now();
  const report = (
    findings: readonly CheckFinding[],
    { situations = '0', rules = 0 } = {},
  ): CheckReport => {
    const milliseconds = Math.round(performance.now() - start);
    return { findings, situations, rules, milliseconds };
  };
  try {
    const source = await readPack(folder, { lang: io.lang, overlays });
    const built = buildPack(source);
    const { findings, situations } = await checkBuilt(io, source, built, today);
    return {
      report: report(findings, { situations, rules: source.rules.length }),
      pack: { source, built },
    };
  } catch (error) {
    if (error instanceof PackInvalidError) return { report: report(error.findings) };
    if (!(error instanceof PackTooLargeError)) throw error;
    const message = io.words.trouble.tooLarge(error.rules, error.questions);
    return {
      report: report([
        { code: 'too-large', severity: 'error', file: 'pack.yaml', line: 1, message },
      ]),
    };
  }
}
