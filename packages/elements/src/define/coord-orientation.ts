import { CoordOrientation } from '../coord-orientation.js';

// Another copy may have been here first: two of them on one page must not break each other.
if (!customElements.get('coord-orientation')) {
  customElements.define('coord-orientation', CoordOrientation);
}
