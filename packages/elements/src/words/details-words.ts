import type { View } from '../view.js';
import { detailsFr, type DetailsWords } from './details-fr.js';

/** Finds the words of the details in the language on screen. */
export function detailsWords({ words }: View): DetailsWords {
  return words.details ?? detailsFr;
}
