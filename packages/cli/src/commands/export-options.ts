import type { SharedOptions } from '../terminal/io.js';

/** Of which pack a page is made, and where it is written. */
export interface ExportOptions extends SharedOptions {
  readonly pack?: string | undefined;
  /** A file; the page is printed without it. */
  readonly out?: string;
}
