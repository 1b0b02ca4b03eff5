/** What is on screen, by names of the rules only: no answer. */
export interface Screen {
  /** The question that is asked; undefined when none is left. */
  readonly question: string | undefined;
  /** Whether the result was asked for while questions remain. */
  readonly isPreview: boolean;
  readonly isDirectory: boolean;
}

/** Whether two screens are the same to whoever goes back and forth. */
export function isSameScreen(one: Screen, other: Screen): boolean {
  return (
    one.question === other.question &&
    one.isPreview === other.isPreview &&
    one.isDirectory === other.isDirectory
  );
}
