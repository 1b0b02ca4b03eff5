// Written by `npm run build` from the files of this folder.
import type { Translation } from './fr.js';

/** How to load the words of the interface in each language but French. */
export const LANGUAGES: Readonly<Record<string, () => Promise<Translation>>> = {
  en: async () => (await import('./en.js')).en,
};
