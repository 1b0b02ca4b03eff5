import type { Lang } from '@coord-orientation/pack';

import { en } from './en.js';
import { type BuildWords, fr } from './fr.js';

/** What reading, checking and importing structures says in one language. */
export function buildWordsIn(lang: Lang): BuildWords {
  return lang === 'fr' ? fr : en;
}
