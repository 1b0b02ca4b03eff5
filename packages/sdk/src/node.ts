/**
 * Built packs on the disk, for Node.
 *
 * @packageDocumentation
 */
export { readFolder } from './read-folder.js';
