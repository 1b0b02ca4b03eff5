import { type AnalysisFinding, checkEverywhere } from '@coord-orientation/engine/analysis';
import { PackTooLargeError } from '@coord-orientation/engine/compile';
import {
  buildPack,
  type BuiltPack,
  foldFindings,
  keepApproved,
  PackInvalidError,
  type PackSource,
  placeCodesIn,
  reviewPack,
  reviewPlaces,
  wordsIn,
} from '@coord-orientation/pack';

import { lookUpCodes } from '../directory/look-up-codes.js';
import { describeFinding } from './analysis-findings.js';
import { findMissingCases } from './missing-cases.js';
import type { Io } from '../terminal/io.js';
import { openBuilt, type ReadPack, wordsOf } from './built-pack.js';
import { readSource } from './open-pack.js';
import type { CheckFinding, CheckReport } from './check-finding.js';
import { proposeOverrides } from './propose-overrides.js';

/** A report, and the pack as far as it could be built. */
export interface CheckedPack {
  readonly report: CheckReport;
  readonly pack?: ReadPack;
  /** The rules that keep their last approved words. */
  readonly kept?: readonly string[];
}

/** What a check depends on besides the folder. */
export interface CheckOptions {
  readonly today: string;
  readonly overlays?: readonly string[];
  /** Checks what is published: the last approved words of each rule that changed since. */
  readonly isPublished?: boolean;
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
    ...findings.map((finding) =>
      describeFinding(io.words, source, texts, finding, waysOut(built.source, finding, findings)),
    ),
    ...(await findMissingCases(io, { source, built, opened: openBuilt(io, built), today })),
  ];
  return {
    findings: [
      ...foldFindings(proved, source.rules, wordsIn(io.lang)),
      ...reviewPack(source, built.missing, { today, lang: io.lang }),
      ...reviewPlaces(source, await lookUpCodes(placeCodesIn(source)), io.lang),
    ],
    situations,
  };
}

/** Which of the rules in conflict may pass before the others; undefined for any other finding. */
function waysOut(
  logic: BuiltPack['source'],
  { code, ids }: AnalysisFinding,
  known: readonly AnalysisFinding[],
) {
  return code === 'conflict' ? proposeOverrides(logic, ids, known) : undefined;
}

/** Reads a pack's folder and proves what can be proved of it. */
export async function checkPack(
  io: Io,
  folder: string,
  { today, overlays = [], isPublished = false }: CheckOptions,
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
    const written = await readSource(io, folder, overlays);
    const { pack: source, kept } = isPublished
      ? keepApproved(written)
      : { pack: written, kept: [] };
    const built = buildPack(source);
    const { findings, situations } = await checkBuilt(io, source, built, today);
    return {
      report: report(findings, { situations, rules: source.rules.length }),
      pack: { source, built },
      kept,
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
