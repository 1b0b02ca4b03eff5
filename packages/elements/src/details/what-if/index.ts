/**
 * What would change the answer: loaded when a person asks why it is this one.
 *
 * @packageDocumentation
 */
export { renderWhatIf } from './what-if.js';
