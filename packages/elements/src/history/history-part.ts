/**
 * The browser's back and forward buttons inside the element: loaded where the site asks for it.
 *
 * @packageDocumentation
 */
export { BackButton } from './back-button.js';
