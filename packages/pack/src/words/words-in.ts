import { en } from './en.js';
import { fr } from './fr.js';
import type { Lang, PackWords } from './pack-words.js';

/** The sentences of the findings in one language. */
export function wordsIn(lang: Lang): PackWords {
  return lang === 'fr' ? fr : en;
}
