import { CoordOrientation } from '../coord-orientation.js';
import { findSharedLink } from '../keep/take-shared-link.js';

// Another copy may have been here first: two of them on one page must not break each other.
if (!customElements.get('coord-orientation')) {
  findSharedLink();
  customElements.define('coord-orientation', CoordOrientation);
}
