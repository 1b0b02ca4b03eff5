import type { fr } from './fr.js';

/** Each sentence of the command line. French is written first; other languages have the same shape. */
export type CliWords = typeof fr;
