import type { Comparing } from '../packs/compare-packs.js';
import type { Io } from '../terminal/io.js';

/** What is needed to say what a signature stands for: on a command line, and in a page from a disk. */
export type Describing = Pick<Io, 'words'> & Comparing;
