/**
 * The command `coord`.
 *
 * @packageDocumentation
 */
export { run } from './run.js';
