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
  type Directory,
  DirectoryError,
  findCommune,
  type FormerNameHit,
  type FoundCommune,
  type Group,
  isHeld,
  isInGroup,
  locate,
  locateAll,
  type Located,
  type LocatedStructure,
  type NameHit,
  openDirectory,
  type ReadFile,
  type RegionMap,
  type Place as DirectoryPlace,
  searchCommunes,
  searchFormerNames,
  searchKey,
  searchNames,
  searchStructures,
  type Structure,
  type Texts,
} from '@coord-orientation/directory';
export { fetchFile } from './fetch-file.js';
