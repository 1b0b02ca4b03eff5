/** A command line that cannot be understood; its message is for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something outside that cannot be read or written; its message says what to do. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}
