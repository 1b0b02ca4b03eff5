/** A place that the directory does not have. */
export class DirectoryError extends Error {
  override readonly name = 'DirectoryError';
  readonly code: 'not-a-code' | 'unknown-commune';

  constructor(code: 'not-a-code' | 'unknown-commune', message: string) {
    super(message);
    this.code = code;
  }
}
