/**
 * Copying, sharing and contesting a result: loaded when a person asks for it.
 *
 * @packageDocumentation
 */
import type { CSSResult } from 'lit';
import { openLink } from './open-link.js';
import { tools } from './keep-styles.js';
import type { Paper } from './paper/paper.js';
import { type KeepHost, ResultTools } from './result-tools.js';

/** What keeps, passes on or contests the results of one element. */
export interface KeepPart {
  readonly styles: readonly CSSResult[];
  readonly tools: ResultTools;
  readonly openLink: typeof openLink;
}

/** Starts it for one element. */
export function startKeep(host: KeepHost, loadPaper: () => Promise<Paper>): KeepPart {
  return { styles: [tools], tools: new ResultTools(host, loadPaper), openLink };
}
