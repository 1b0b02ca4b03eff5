import { DirectoryError } from './directory-error.js';
import { namesByLetter } from './names-by-letter.js';
import { broken, type ReadFile, readData } from './read-data.js';
import { type Communes, unpackCommunes } from './unpack-communes.js';
import { type LocalStructure, unpackStructures } from './unpack-structures.js';
import type { CommunesFile, DepartementFile, IndexFile, StructuresFile } from './wire.js';

/** The directory: its index, and what was loaded of each département. */
export interface Directory {
  readonly index: IndexFile;
  /** Communes read so far, by département. */
  readonly communes: ReadonlyMap<string, Communes>;
  /** Structures read so far, by département; an empty list where none is recorded. */
  readonly structures: ReadonlyMap<string, readonly LocalStructure[]>;
  /**
   * Reads what is still missing of some départements. Never rejects: a file that cannot be used is
   * told, and all others work; calling again tries again.
   *
   * @returns What could not be read.
   */
  load(departements: readonly string[]): Promise<readonly DirectoryError[]>;
  /**
   * Finds the départements of a name in all of the country, from three letters on; reads two small files.
   *
   * @returns Empty where no name starts so, or too many do.
   * @throws {DirectoryError} A file cannot be had.
   */
  departementsByName(text: string): Promise<readonly string[]>;
  /** Reads only the communes, as for a search among many départements. */
  loadCommunes(departements: readonly string[]): Promise<readonly DirectoryError[]>;
}

/**
 * Opens the directory by its index, the only file that is read at once.
 *
 * @param readFile - Reads a JSON file of the data by its name.
 * @throws {DirectoryError} The index is missing, damaged or of another format.
 * @example
 * const directory = await openDirectory((name) => fetch(`/data/${name}`).then((r) => r.json()));
 * await directory.load(['81']);
 */
export async function openDirectory(readFile: ReadFile): Promise<Directory> {
  const written = await readData<IndexFile>(readFile, 'index.json');
  if (!Array.isArray(written.departements)) throw broken('index.json');
  const index = {
    ...written,
    departements: written.departements.map(nameFiles),
    ...nameOthers(written),
  };
  const communes = new Map<string, Communes>();
  const structures = new Map<string, readonly LocalStructure[]>();
  const running = new Map<string, Promise<DirectoryError | undefined>>();

  const departementsByName = namesByLetter(readFile, index);
  return { index, communes, structures, load, loadCommunes, departementsByName };

  async function load(departements: readonly string[]): Promise<readonly DirectoryError[]> {
    const reading = known(departements).map(([code, , , , file]) =>
      file === ''
        ? void structures.set(code, [])
        : once(structures, code, file, (read: StructuresFile) => unpackStructures(read, code)),
    );
    const problems = await Promise.all([loadCommunes(departements), ...reading]);
    return problems.flat().filter((problem) => problem !== undefined);
  }

  async function loadCommunes(departements: readonly string[]): Promise<readonly DirectoryError[]> {
    const reading = known(departements).map(([code, name, region, file]) =>
      once(communes, code, file, (read: CommunesFile) =>
        unpackCommunes(read, { code, name }, region),
      ),
    );
    return (await Promise.all(reading)).filter((problem) => problem !== undefined);
  }

  function known(departements: readonly string[]) {
    return index.departements.filter(([code]) => departements.includes(code));
  }

  /** Reads a file unless it was read or is being read. */
  function once<F extends { format: number; version: string }, T>(
    into: Map<string, T>,
    code: string,
    name: string,
    unpack: (file: F) => T | undefined,
  ): Promise<DirectoryError | undefined> | undefined {
    if (into.has(code)) return undefined;
    const reading =
      running.get(name) ?? read(into, code, name, unpack).finally(() => running.delete(name));
    running.set(name, reading);
    return reading;
  }

  async function read<F extends { format: number; version: string }, T>(
    into: Map<string, T>,
    code: string,
    name: string,
    unpack: (file: F) => T | undefined,
  ): Promise<DirectoryError | undefined> {
    try {
      const unpacked = unpack(await readData<F>(readFile, name, index.version));
      if (unpacked === undefined) return broken(name);
      into.set(code, unpacked);
      return undefined;
    } catch (error) {
      return error instanceof DirectoryError ? error : broken(name, error);
    }
  }
}

function nameFiles([code, name, region, communes, structures]: DepartementFile): DepartementFile {
  const nameOf = (folder: string, hash: string) => hash && `${folder}/${code}.${hash}.json`;
  return [code, name, region, nameOf('communes', communes), nameOf('structures', structures)];
}

function nameOthers({ byName, downloads }: IndexFile): Pick<IndexFile, 'byName' | 'downloads'> {
  return {
    byName: byName && `names/index.${byName}.json`,
    downloads: downloads && {
      csv: `annuaire.${downloads.csv}.csv`,
      json: `annuaire.${downloads.json}.json`,
    },
  };
}
