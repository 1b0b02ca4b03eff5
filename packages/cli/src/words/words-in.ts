import type { CliWords } from './cli-words.js';
import { en } from './en.js';
import { fr } from './fr.js';

/** The sentences of the command line in one language. */
export function wordsIn(lang: 'fr' | 'en'): CliWords {
  return lang === 'fr' ? fr : en;
}
