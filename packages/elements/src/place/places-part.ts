/**
 * Places: the commune, the map, who answers there. Loaded when a result asks for a place, when the
 * site fixes one, or when the directory is opened.
 *
 * @packageDocumentation
 */
import { siteLinks } from '../ui/styles/site-links.js';
import { styles as own } from './place-styles.js';

export { Places } from './places.js';

/** The styles of places, and of the addresses that stand there. */
export const styles = [...own, siteLinks];
