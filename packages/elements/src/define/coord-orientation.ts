import { CoordOrientation } from '../coord-orientation.js';
import { canDefine } from './can-define.js';

if (canDefine('coord-orientation')) customElements.define('coord-orientation', CoordOrientation);
