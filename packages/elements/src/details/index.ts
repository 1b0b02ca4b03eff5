/**
 * What a result says besides its first step: loaded with the first answer, and missed without harm.
 *
 * @packageDocumentation
 */
export { createDetails, type Details } from './details.js';
