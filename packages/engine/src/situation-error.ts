/** Codes that a caller may test for. */
export type SituationErrorCode = 'unknown-question' | 'unknown-option' | 'wrong-answer';

/** What a {@link SituationError} says of a mistake. */
export interface SituationErrorDetails {
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

  constructor(code: SituationErrorCode, message: string, details: SituationErrorDetails) {
    super(message);
    this.code = code;
    this.path = details.path;
    this.expected = details.expected;
    this.nearest = details.nearest;
  }
}
