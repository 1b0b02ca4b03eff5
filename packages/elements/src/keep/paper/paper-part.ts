/**
 * The sheets of paper: loaded when a person prints.
 *
 * @packageDocumentation
 */
export { fillDocument, openFrame, printDocument } from './print-document.js';
export { resultSheet } from './result-sheet.js';
export { sheetHead } from './sheet-head.js';
