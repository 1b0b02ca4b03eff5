/**
 * The directory: from a commune to its département and region.
 *
 * @packageDocumentation
 */
export { type Commune, findCommune, type ReadFile } from './find-commune.js';
export { DirectoryError } from './directory-error.js';
