/**
 * What stands below the first screen of a result: loaded with the first answer, and missed without harm.
 *
 * @packageDocumentation
 */
export { renderKnown } from './known.js';
export { renderDetails } from './render-details.js';
export { styles } from './styles/index.js';
