/**
 * A worked pathway as lanes, with its plan and its reminder: loaded when one is open.
 *
 * @packageDocumentation
 */
export { Pathway } from './pathway.js';
export { pathwayStyles } from './pathway-styles.js';
