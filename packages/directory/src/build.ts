/**
 * Builds and checks the data of the directory; for Node, never for a browser.
 *
 * @packageDocumentation
 */
export { type BuiltDirectory, buildDirectory } from './build/build-directory.js';
export { nameOf } from './build/check-structures.js';
export { checkSettings } from './build/check-settings.js';
export { checkDestinations, checkStructures } from './build/check-structures.js';
export { checkCoverage } from './build/check-coverage.js';
export {
  type CountedCell,
  type CoverageRow,
  type EverywhereCell,
  measureCoverage,
} from './build/measure-coverage.js';
export { checkLine, type LineFault } from './build/check-line.js';
export { type DirectoryParts, directoryParts } from './build/directory-parts.js';
export { departementsOf } from './build/departements-of.js';
export { type CodeMeaning, explainCode } from './build/explain-code.js';
export { type ExportedLine, exportLines, writeCsv } from './build/export-directory.js';
export type { DirectoryFinding, DirectoryFindingCode } from './build/finding.js';
export {
  type Column,
  COLUMNS,
  headingsIn,
  type ImportedRow,
  otherHeadings,
} from './build/import-columns.js';
export {
  type ImportDefaults,
  type ImportFault,
  type ImportResult,
  importRows,
} from './build/import-rows.js';
export { type Former, gatherPlaces, type Places } from './build/places.js';
export { type Geography, readGeography } from './build/read-geography.js';
export { type Outline, readOutlines } from './build/read-outlines.js';
export { readStructures, type StructureFiles } from './build/read-structures.js';
export { type Fields, setFields } from './build/set-fields.js';
export type { StructureSource } from './build/structure-schema.js';
export { writeStructures } from './build/write-structures.js';
export { buildWordsIn } from './build/words/build-words-in.js';
export type { BuildWords } from './build/words/fr.js';
