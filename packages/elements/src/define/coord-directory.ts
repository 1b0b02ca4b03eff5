import { CoordDirectory } from '../coord-directory.js';
import { canDefine } from './can-define.js';

if (canDefine('coord-directory')) customElements.define('coord-directory', CoordDirectory);
