/**
 * Exact questions about a whole pack: for builds, the command line and the workbench.
 *
 * @packageDocumentation
 */
export { type AnalysisCode, type AnalysisFinding, check, type Checked } from './analysis/check.js';
export type { Rows } from './analysis/rows.js';
