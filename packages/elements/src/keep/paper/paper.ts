import type * as paper from './paper-part.js';

/** What prints. */
export type Paper = typeof paper;
