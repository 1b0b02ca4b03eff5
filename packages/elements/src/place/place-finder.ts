import {
  communeOf,
  type CommuneHit,
  departementsFor,
  departementsOfCode,
  type Directory,
  DirectoryError,
  directoryUrl,
  fetchFile,
  type FormerNameHit,
  type NameHit,
  openDirectory,
  type ReadFile,
  readTyped,
  searchCommunes,
  searchFormerNames,
  searchNames,
  startsAs,
} from '@coord-orientation/sdk/places';
import type { RegionMap } from '@coord-orientation/sdk/places';
import { type ChosenPlace, departementAt, placeAt } from './chosen-place.js';

/** A place by its codes, as a site fixes it. */
export interface FixedPlace {
  readonly commune?: string | undefined;
  readonly departement?: string | undefined;
}

/** What a search came to. */
export interface Search {
  readonly text: string;
  readonly hits: readonly CommuneHit[];
  /** Former names of structures that fit as well. */
  readonly formerNames: readonly FormerNameHit[];
  /** Structures whose present name fits as well. */
  readonly names: readonly NameHit[];
  /** What was typed is a postcode or the start of one, without a name. */
  readonly isNumber: boolean;
  /** Five digits that stand beside a name, or alone. */
  readonly postcode: string | undefined;
  /** What could not be loaded, by the name of its département. */
  readonly missing: readonly string[];
}

/** More than these are not searched by name at once: 13 départements are 44 kB. */
const MOST_DEPARTEMENTS = 20;

/**
 * The directory as the elements use it: opened when first needed, one département at a time, with
 * what fails told and tried again the next time.
 */
export class PlaceFinder {
  readonly #folder: string;
  readonly #read: ReadFile;
  #opening: Promise<Directory> | undefined;
  #directory: Directory | undefined;

  /**
   * @param folder - Address of the folder of the data; the one beside the code by default.
   * @param read - Reads its files from elsewhere.
   */
  constructor(folder: string = directoryUrl, read: ReadFile = fetchFile(folder)) {
    this.#folder = folder.endsWith('/') ? folder : `${folder}/`;
    this.#read = read;
  }

  /**
   * Makes one that reads the same files from elsewhere, with what this one has read.
   *
   * @throws {Error} One of them cannot be had there.
   */
  async readBy(read: ReadFile): Promise<PlaceFinder> {
    const other = new PlaceFinder(this.#folder, read);
    const directory = await other.open();
    const [problem] = [
      ...(await directory.loadCommunes([...(this.#directory?.communes.keys() ?? [])])),
      ...(await directory.load([...(this.#directory?.structures.keys() ?? [])])),
    ];
    if (problem) throw problem;
    return other;
  }

  /** What was loaded so far. */
  get directory(): Directory | undefined {
    return this.#directory;
  }

  /** The address of a file of the directory. */
  addressOf(name: string): string {
    return new URL(name, this.#folder).href;
  }

  /** The names of the regions whose structures are recorded. */
  get regions(): readonly string[] {
    const index = this.#directory?.index;
    return index?.recorded.map(this.regionName) ?? [];
  }

  /** The name of a region, or its code as long as nothing is loaded. */
  readonly regionName = (code: string): string => this.#directory?.index.regions[code] ?? code;

  /** @throws {DirectoryError} The index cannot be had. */
  async open(): Promise<Directory> {
    this.#opening ??= openDirectory(this.#read);
    try {
      this.#directory = await this.#opening;
      return this.#directory;
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
  }

  /** @throws {DirectoryError} The index cannot be had; a département that cannot is told in `missing`. */
  async search(text: string): Promise<Search> {
    const directory = await this.open();
    const { name, number } = readTyped(directory.index, text);
    const told = departementsFor(directory, text);
    const codes = told.length > 0 || number ? told : recorded(directory);
    const problems = [...(await directory.loadCommunes(codes))];
    let hits = searchCommunes(directory, text, 8);
    if (told.length === 0 && !number && !hits.some((hit) => hit.isWhole || startsAs(hit, text))) {
      problems.push(...(await loadElsewhere(directory, text)));
      hits = searchCommunes(directory, text, 8);
    }
    const missing = directory.index.departements.filter(([, , , file]) =>
      problems.some(({ path }) => path === file),
    );
    const formerNames = searchFormerNames(directory, text);
    const names = searchNames(directory, text).slice(0, 6);
    return {
      ...{ text, hits, formerNames, names, isNumber: name === '' },
      postcode: number?.length === 5 ? number : undefined,
      missing: missing.map(([, name]) => name),
    };
  }

  /**
   * Finds a place by codes, and loads who answers there.
   *
   * @throws {DirectoryError} There is no such place, or its communes cannot be had. Structures that
   * cannot be had do not throw: `locate` says so.
   */
  async find({ commune, departement }: FixedPlace): Promise<ChosenPlace> {
    const directory = await this.open();
    if (commune) {
      const [problem] = await directory.load(departementsOfCode(directory, commune));
      const found = communeOf(directory, commune.toUpperCase());
      if (found) {
        await directory.load([found.departement.code]);
        return placeAt(found);
      }
      throw problem ?? unknown(commune);
    }
    const place = departementAt(directory, departement ?? '');
    if (!place) throw unknown(departement ?? '');
    await directory.load([place.departement.code]);
    return place;
  }

  /** @throws {DirectoryError} The map cannot be had, or there is none of this region. */
  async readMap(region: string): Promise<RegionMap> {
    const { index } = await this.open();
    const name = index.maps[region];
    if (!name)
      throw new DirectoryError('missing-file', `There is no map of the region "${region}".`);
    return (await this.#read(name)) as RegionMap;
  }

  /** Loads who answers in a place; what fails is told by `locate`. */
  async loadStructures({ departement }: ChosenPlace): Promise<void> {
    await (await this.open()).load([departement.code]);
  }
}

/** Reads the départements of the country where a name that the region has not is that of a commune. */
async function loadElsewhere(
  directory: Directory,
  text: string,
): Promise<readonly DirectoryError[]> {
  // A name is still found by its postcode.
  const codes = await directory.departementsByName(text).catch(() => []);
  return directory.loadCommunes(codes);
}

function recorded({ index }: Directory): readonly string[] {
  const codes = index.departements
    .filter(([, , region]) => index.recorded.includes(region))
    .map(([code]) => code);
  return codes.length > MOST_DEPARTEMENTS ? [] : codes;
}

function unknown(code: string): DirectoryError {
  return new DirectoryError(
    'unknown-commune',
    `No commune or département has the code "${code}". Give five characters (Albi: 81004), or two (Tarn: 81).`,
  );
}
