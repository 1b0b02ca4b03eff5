import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import {
  type Directory,
  findCommune,
  type FoundCommune,
  openDirectory,
} from '@coord-orientation/directory';
import { gatherPlaces, type Places } from '@coord-orientation/directory/build';

/** Reads a file of the data that the directory package was built with. */
export async function readDirectoryFile(name: string): Promise<unknown> {
  const url = import.meta.resolve(`@coord-orientation/directory/data/${name}`);
  return JSON.parse(await readFile(fileURLToPath(url), 'utf8'));
}

let whole: Promise<Directory> | undefined;

/** Opens the directory with all départements loaded, once: its data do not change while a command runs. */
export function openWholeDirectory(): Promise<Directory> {
  whole ??= openAll();
  return whole;
}

async function openAll(): Promise<Directory> {
  const directory = await openDirectory(readDirectoryFile);
  const [problem] = await directory.load(directory.index.departements.map(([code]) => code));
  if (problem) throw problem;
  return directory;
}

let places: Promise<Places> | undefined;

/** All communes, by what a territory can name. */
export function openPlaces(): Promise<Places> {
  places ??= openWholeDirectory().then(({ communes }) => gatherPlaces(communes.values()));
  return places;
}

/** The folder of the curated files of structures. */
export function sharedDirectoryFolder(): string {
  const index = import.meta.resolve('@coord-orientation/directory/data/index.json');
  return join(dirname(fileURLToPath(index)), '..');
}

/** Finds a commune by its INSEE code. */
export function communeOf(code: string): Promise<FoundCommune> {
  return findCommune(code.toUpperCase(), readDirectoryFile);
}
