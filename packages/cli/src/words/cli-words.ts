import type { fr } from './fr.js';

export type { CommandName, GroupName } from './fr.js';

/** Each sentence of the command line. French is written first; other languages have the same shape. */
export type CliWords = typeof fr;

/** The sentences of the commands for the directory. */
export type DirectoryWords = CliWords['directory'];
