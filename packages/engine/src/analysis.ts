/**
 * Exact questions about a whole pack: for builds, the command line and the workbench.
 *
 * @packageDocumentation
 */
export type { AnalysisCode, AnalysisFinding } from './analysis/analysis-finding.js';
export type { NeverTogether } from './analysis/never-together.js';
export type { LeadChange, PartnerChange } from './analysis/changes.js';
export { check, type Checked, checkEverywhere } from './analysis/check.js';
export { coverage, type RuleCoverage } from './analysis/coverage.js';
export { diff, type Difference } from './analysis/diff.js';
export {
  diffEverywhere,
  type LocalDifference,
  type PlacesOptions,
} from './analysis/diff-everywhere.js';
export { metrics, type Metrics } from './analysis/metrics.js';
export { ReplayError } from './analysis/replay.js';
export { type Renames, renamesIn, withNewIds } from './analysis/rename.js';
export type { Rows } from './analysis/rows.js';
