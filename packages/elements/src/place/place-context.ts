import type { Directory } from '@coord-orientation/sdk/places';
import type { PlaceWords } from '../words/places-fr.js';
import type { ChosenPlace } from './chosen-place.js';

/** What structures are drawn from. */
export interface PlaceContext {
  readonly directory: Directory;
  readonly place: ChosenPlace;
  readonly words: PlaceWords;
  readonly lang: string;
  /** Mail address for mistakes, of the site or of the rules; undefined where neither gives one. */
  readonly reportTo: string | undefined;
  readonly onRetry: () => void;
}

/** What the directory on its own is drawn from: no place stands yet. */
export type PanelContext = Omit<PlaceContext, 'place' | 'directory' | 'onRetry'> & {
  readonly headingLevel: number;
  /** What is said above everything; undefined where nothing has to be. */
  readonly notice?: string | undefined;
};
