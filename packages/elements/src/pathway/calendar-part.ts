/**
 * A reminder as a calendar file: loaded when a person asks for it.
 *
 * @packageDocumentation
 */
export { saveReminder } from './save-reminder.js';
