/**
 * Places: the directory over the network..
 *
 * @packageDocumentation
 */
export {
  type Commune,
  communeOf,
  type CommuneHit,
  type Coverage,
  departementsFor,
  departementsOfCode,
  type Directory,
  DirectoryError,
  directoryUrl,
  findCommune,
  type FormerNameHit,
  type FoundCommune,
  type Group,
  isFromOwnSite,
  isHeld,
  isInGroup,
  isReachable,
  locate,
  locateAll,
  type Located,
  type LocatedStructure,
  type NameHit,
  openDirectory,
  type ReadFile,
  readTyped,
  type RegionMap,
  type Place as DirectoryPlace,
  searchCommunes,
  searchFormerNames,
  searchKey,
  searchNames,
  searchStructures,
  startsAs,
  type Structure,
  type Texts,
} from '@coord-orientation/directory';
export { fetchFile } from './fetch-file.js';
