import type { Commune } from './commune.js';

/** What can be wrong with a place or with a file of the directory. */
export type DirectoryErrorCode =
  'not-a-code' | 'unknown-commune' | 'missing-file' | 'broken-file' | 'other-version';

/** A place that the directory does not have, or a file of its data that cannot be used. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError';
  readonly code: DirectoryErrorCode;
  /** The file at fault, as the index names it; absent when a place is at fault. */
  readonly path: string | undefined;
  /** The communes whose postcode was given in the place of an INSEE code. */
  readonly communes: readonly Commune[] = [];

  constructor(code: DirectoryErrorCode, message: string, path?: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.path = path;
  }
}
