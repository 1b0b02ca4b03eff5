import type { Answer } from '@coord-orientation/engine';
import { checkEverywhere } from '@coord-orientation/engine/analysis';
import { buildPack, PackInvalidError, readPack } from '@coord-orientation/pack';

import { describeFinding } from './analysis-findings.js';

/** One thing that `coord check` found. */
export interface CheckFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  /** The rule, question or destination that it is about. */
  readonly rule?: string;
  readonly message: string;
  /** A situation that shows it, and how many there are, as a decimal string. */
  readonly witness?: Readonly<Record<string, Answer>>;
  readonly count?: string;
}

/** What `coord check` says of a pack. */
export interface CheckReport {
  readonly findings: readonly CheckFinding[];
  /** Situations that were covered, as a decimal string: all that can exist. */
  readonly situations: string;
  readonly rules: number;
  readonly milliseconds: number;
}

/** Reads a pack's folder and proves what can be proved of it. */
export async function checkPack(folder: string): Promise<CheckReport> {
  const start = performance.now();
  const elapsed = () => Math.round(performance.now() - start);
  try {
    const source = await readPack(folder);
    const built = buildPack(source);
    const texts = built.texts[source.head.value.lang];
    if (!texts) throw new Error('A built pack has the texts of its own language.');
    const checked = checkEverywhere(built.source);
    return {
      findings: checked.findings.map((finding) => describeFinding(source, texts, finding)),
      situations: checked.situations,
      rules: source.rules.length,
      milliseconds: elapsed(),
    };
  } catch (error) {
    if (!(error instanceof PackInvalidError)) throw error;
    return { findings: error.findings, situations: '0', rules: 0, milliseconds: elapsed() };
  }
}
