import { nothing } from 'lit';
import type { View } from '../view.js';

/** Documents are cited as they are called: in the pack's own language, whatever language is on screen. */
export function sourceLang({ ownLang, words }: View): string | typeof nothing {
  return words.lang === ownLang ? nothing : ownLang;
}
