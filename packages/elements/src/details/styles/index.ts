import { folds } from './folds.js';
import { more } from './more.js';
import { playbook } from './playbook.js';

/** The styles of all that is below the first screen of a result. */
export const styles = [more, folds, playbook];
