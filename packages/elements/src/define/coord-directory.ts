import { CoordDirectory } from '../coord-directory.js';

// Another copy may have been here first: two of them on one page must not break each other.
if (!customElements.get('coord-directory')) {
  customElements.define('coord-directory', CoordDirectory);
}
