/**
 * Reads a pack written in YAML, checks it, and builds it for the engine.
 *
 * @packageDocumentation
 */
export { buildPack, type BuiltPack } from './build-pack.js';
export { type Finding, type FindingCode, formatFinding, PackInvalidError } from './finding.js';
export type { PackSource, Written } from './pack-source.js';
export { readPack } from './read-pack.js';
export { writeSituationType } from './situation-type.js';
