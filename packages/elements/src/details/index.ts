/**
 * What a result says besides its first step: loaded with the first answer, and missed without harm.
 *
 * @packageDocumentation
 */
export { renderToFindOut } from './refine.js';
export { renderAnswer, renderDetails, renderNext } from './render-details.js';
export { styles } from './styles/index.js';
