import type { Answer, Pack, Situation } from '@coord-orientation/sdk';
import type { LitElement } from 'lit';

/** An element that has a place. */
export interface PlacesHost extends LitElement {
  /** INSEE code of a commune that the site fixes. */
  readonly commune: string | undefined;
  /** Code of a département that the site fixes. */
  readonly departement: string | undefined;
  /** Folder of the data of the directory, relative to the page. */
  readonly directorySrc: string | undefined;
  /** Mail address of the site. */
  readonly reportTo?: string | undefined;
}

/** An element that also orients. */
export interface OrientationHost extends PlacesHost {
  readonly pack: Pack;
  /** Whom the site is for. */
  readonly audience: string | undefined;
  /** The answers so far; setting them goes on from there. */
  situation: Situation;
  /** Answers a question; the focus stays where it is. */
  answer(question: string, answer: Answer): void;
}
