import type { View } from '../view.js';
import { placesFr, type PlaceWords } from './places-fr.js';

/** What is said of places in the language of a screen; in French until that language is there. */
export function placeWords({ words }: View): PlaceWords {
  return words.places ?? placesFr;
}
