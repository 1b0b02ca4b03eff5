/**
 * Web components that ask the questions and show the orientation on any page.
 * Importing this registers nothing; `define/coord-orientation` and `define/coord-directory` do.
 *
 * @packageDocumentation
 */
export { CoordDirectory } from './coord-directory.js';
export { CoordOrientation } from './coord-orientation.js';
export { CoordAnswerEvent } from './events/coord-answer-event.js';
export { CoordErrorEvent } from './events/coord-error-event.js';
export { CoordOrientationEvent } from './events/coord-orientation-event.js';
export { CoordRestartEvent } from './events/coord-restart-event.js';
export type { Answer, Orientation, Pack, Situation } from '@coord-orientation/sdk';
