import type { Orientation, Texts } from '@coord-orientation/sdk';

/** What is said of a decision. */
export interface SaidWords {
  readonly orientation: Orientation;
  /** The words of the pack as they fit what is known and who asks. */
  readonly fitted: Texts;
}
