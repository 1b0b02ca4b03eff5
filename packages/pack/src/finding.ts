/** What a check found, in words that a maintainer of the rules can act on. */
export interface Finding {
  /** Stable name of the kind of finding. */
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
  /** Path of the file inside the pack's folder. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** The rule, question, destination, source or case at fault. */
  readonly rule?: string;
  /** What is wrong, what was expected, what to do: one or two sentences. */
  readonly message: string;
}

/** Kinds of findings that reading a pack can give. */
export type FindingCode =
  | 'yaml'
  | 'schema'
  | 'unread-file'
  | 'reserved-id'
  | 'unknown-place'
  | 'renamed-id'
  | 'impossible-date'
  | 'to-write'
  | 'personal-words'
  | 'age-or-score'
  | 'duplicate-id'
  | 'for-each'
  | 'redundant'
  | 'unknown-id'
  | 'missing-source'
  | 'missing-lead-text'
  | 'missing-text'
  | 'long-text'
  | 'same-scale'
  | 'too-many-conditions'
  | 'later-question'
  | 'missing-settled'
  | 'other-number'
  | 'settled-danger'
  | 'not-a-danger'
  | 'unsafe-constraint'
  | 'unsafe-not'
  | 'unsafe-unknown'
  | 'fallback-lead'
  | 'override'
  | 'locked-override'
  | 'local-override'
  | 'dead-end'
  | 'missing-hours'
  | 'missing-night'
  | 'weak-source'
  | 'not-approved'
  | 'on-result'
  | 'variants'
  | 'bundle'
  | 'approval'
  | 'approval-lost'
  | 'correction'
  | 'publisher'
  | 'stale-source'
  | 'missing-translation';

/** A pack that cannot be built; `findings` has every reason. */
export class PackInvalidError extends Error {
  override readonly name = 'PackInvalidError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join('\n'));
    this.findings = findings;
  }
}

/** Writes a finding on one line: `rules/urgence.yaml:12 …`. */
export function formatFinding(finding: Finding): string {
  return `${finding.file}:${finding.line} ${finding.message}`;
}
