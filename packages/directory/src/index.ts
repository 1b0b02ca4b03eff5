/**
 * The directory: from what is typed to a commune, and from a commune to the structures there.
 *
 * @packageDocumentation
 */
export type { Commune, FormerPlace, FoundCommune } from './commune.js';
export { departementsFor, departementsOfCode } from './departements-for.js';
export { directoryUrl } from './directory-url.js';
export { DirectoryError, type DirectoryErrorCode } from './directory-error.js';
export { communeOf, findCommune } from './find-commune.js';
export { isHeld, isInGroup } from './groups.js';
export { type Located, type LocatedStructure, locate, locateAll, type Place } from './locate.js';
export { startsAs } from './names-by-letter.js';
export { type Directory, openDirectory } from './open-directory.js';
export { isFromOwnSite, isReachable } from './own-site.js';
export type { ReadFile } from './read-data.js';
export type { CommuneHit } from './commune-hit.js';
export { readTyped, type Typed } from './read-typed.js';
export { searchCommunes } from './search-communes.js';
export { foldText, searchKey } from './search-key.js';
export {
  type FormerNameHit,
  type NameHit,
  searchFormerNames,
  searchNames,
  searchStructures,
} from './search-structures.js';
export type { Confirmation, Coverage, Structure, StructureSource } from './structure.js';
export type { Communes } from './unpack-communes.js';
export type { LocalStructure } from './unpack-structures.js';
export type {
  AskInstead,
  CommunesFile,
  DepartementFile,
  Group,
  IndexFile,
  NamesFile,
  NamesIndexFile,
  RegionMap,
  StructuresFile,
  Texts,
  WrittenStructure,
} from './wire.js';
