/** Codes that a caller may test for. */
export type SituationErrorCode =
  'unknown-question' | 'unknown-option' | 'wrong-answer' | 'not-a-danger';

/** What is wrong with an answer, and what would be right. */
export interface SituationProblem {
  readonly problem: string;
  /** Where: `objet`, or `objet=persone`. */
  readonly path: string;
  /** What could stand there. */
  readonly expected: readonly string[];
  /** The nearest valid id, where one is near enough to be meant. */
  readonly nearest?: string | undefined;
}

/** An answer that the pack cannot read: a programmer's mistake, never a visitor's. */
export class SituationError extends Error {
  override readonly name = 'SituationError';
  readonly code: SituationErrorCode;
  readonly path: string;
  readonly expected: readonly string[];
  readonly nearest: string | undefined;

  constructor(code: SituationErrorCode, { problem, path, expected, nearest }: SituationProblem) {
    const advice = nearest
      ? `Did you mean "${nearest}"?`
      : `Expected one of: ${expected.join(', ')}.`;
    super(`${problem} ${advice}`);
    this.code = code;
    this.path = path;
    this.expected = expected;
    this.nearest = nearest;
  }
}
