/**
 * Copying, sharing and contesting a result: loaded when a person asks for it.
 *
 * @packageDocumentation
 */
export { openLink } from './open-link.js';
export { ResultTools } from './result-tools.js';
export { tools as toolStyles } from '../styles/tools.js';
