/**
 * Many situations at once: for statistics and comparisons. No page loads it.
 *
 * @packageDocumentation
 */
export { leadOf } from './batch/lead-of.js';
