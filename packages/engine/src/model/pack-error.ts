/** What is wrong with pack data; stable, for programs. */
export type PackErrorCode = 'format' | 'checksum' | 'edge' | 'mismatch' | 'incomplete';

/** Pack data that the engine cannot use. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly code: PackErrorCode;

  constructor(code: PackErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
