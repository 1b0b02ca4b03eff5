import { type ReadFile, readData } from './read-data.js';
import { hasArticle, searchKey, wordKeys } from './search-key.js';
import type { CommuneHit } from './commune-hit.js';
import type { IndexFile, NamesFile, NamesIndexFile } from './wire.js';

/** More départements than these are not loaded for a name: more letters, or a postcode, tell better. */
const MOST_DEPARTEMENTS = 4;

/** More files than these hold what starts so: too few letters were typed. */
const MOST_FILES = 2;

/**
 * Makes what finds the départements of a name in all of the country. Nothing is read before it is
 * asked; then the list of files, once, and the one or two files of the first letters.
 *
 * @returns Empty where no name starts so, where too many do, or where the data have no such files.
 */
export function namesByLetter(
  readFile: ReadFile,
  { byName, version }: IndexFile,
): (text: string) => Promise<readonly string[]> {
  let index: Promise<NamesIndexFile> | undefined;
  const files = new Map<string, Promise<NamesFile>>();
  return async (text) => {
    const key = searchKey(text);
    if (byName === undefined || key.length < 3) return [];
    index ??= readData<NamesIndexFile>(readFile, byName, version);
    const names = await index.catch((error: unknown) => {
      index = undefined;
      throw error;
    });
    const wanted = filesOf(names, key);
    if (wanted.length > MOST_FILES) return [];
    const read = await Promise.all(wanted.map(readOnce));
    return departementsOf(
      read.flatMap((file) => file.names.split('|')),
      key,
    );
  };

  function readOnce(name: string): Promise<NamesFile> {
    const reading =
      files.get(name) ??
      readData<NamesFile>(readFile, name, version).catch((error: unknown) => {
        files.delete(name);
        throw error;
      });
    files.set(name, reading);
    return reading;
  }
}

/** The files that may hold keys which start so: each begins at its own start. */
function filesOf({ starts, files }: NamesIndexFile, key: string): readonly string[] {
  const all = starts.split('|');
  const before = all.filter((start) => start <= key).length;
  const inside = all.filter((start) => start > key && start.startsWith(key)).length;
  return files.slice(Math.max(before - 1, 0), before + inside);
}

/** Those of all names that start so, of the whole name where these are too many, or none. */
function departementsOf(lines: readonly string[], key: string): readonly string[] {
  const begun = lines.filter((line) => line.startsWith(key));
  const whole = begun.filter((line) => line[key.length] === ' ');
  const codes = [begun, whole].map((list) => [
    ...new Set(list.flatMap((line) => line.slice(line.indexOf(' ') + 1).split(','))),
  ]);
  return codes.find(({ length }) => length <= MOST_DEPARTEMENTS) ?? [];
}

/** Whether a commune is called so from its first letter on, whatever article it has. */
export function startsAs({ commune, former }: CommuneHit, text: string): boolean {
  const name = former?.name ?? commune.name;
  const key = searchKey(text);
  const keys = wordKeys(name).slice(0, hasArticle(name) ? 2 : 1);
  return keys.some((one) => one.startsWith(key));
}
