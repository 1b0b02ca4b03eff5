import { CoordOrientation } from '../coord-orientation.js';
import { findSharedLink } from '../keep/take-shared-link.js';
import { canDefine } from './can-define.js';

if (canDefine('coord-orientation')) {
  findSharedLink();
  customElements.define('coord-orientation', CoordOrientation);
}
