import type { Answer } from '@coord-orientation/engine';
import type { AnalysisCode } from '@coord-orientation/engine/analysis';
import type { FindingCode } from '@coord-orientation/pack';

/** Kinds of findings; stable names. */
type CheckCode = FindingCode | AnalysisCode | 'missing-case' | 'too-large';

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
