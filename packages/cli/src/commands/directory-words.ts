import type { Io } from '../io.js';
import { directoryEn } from '../words/directory-en.js';
import { directoryFr } from '../words/directory-fr.js';
import type { DirectoryWords } from '../words/directory-shape.js';

/** The sentences of the commands for the directory, in the language of the command line. */
export function directoryWords({ lang }: Io): DirectoryWords {
  return lang === 'fr' ? directoryFr : directoryEn;
}
