import { siteLinks } from '../../styles/site-links.js';
import { folds } from './folds.js';
import { more } from './more.js';
import { summary } from './summary.js';

/** The styles of what the person said, and of all that is below the first screen of a result. */
export const styles = [summary, more, folds, siteLinks];
