/**
 * Places: the commune, the map, who answers there. Loaded when a result asks for a place, when the
 * site fixes one, or when the directory is opened.
 *
 * @packageDocumentation
 */
export { Places } from './places.js';
export { styles } from './styles.js';
