import { importAgain } from '../import-again.js';

/** Loads the sheets of paper, when a person prints; after a failure the next try may succeed. */
export const loadPaper = importAgain(() => import('./paper/index.js'));
