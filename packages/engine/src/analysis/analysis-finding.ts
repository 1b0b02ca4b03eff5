import type { NeverTogether } from './never-together.js';
import type { Rows } from './rows.js';

/** What an exact check of the rules can find. */
export type AnalysisCode =
  | 'gap'
  | 'conflict'
  | 'shadowed'
  | 'redundant'
  | 'unreachable-rule'
  | 'unreachable-question'
  | 'unreachable-destination'
  | 'unused-option'
  | 'unsafe-unknown'
  | 'two-leads-for-a-person'
  | 'dead-end';

/** One finding, proved: `rows` says in which situations. */
export interface AnalysisFinding {
  readonly code: AnalysisCode;
  /** The rules, questions, destinations or `question=option` that it is about. */
  readonly ids: readonly string[];
  readonly rows?: Rows;
  /** Of a rule that never applies: which of its conditions never hold together. */
  readonly never?: NeverTogether;
}
