import { resolve } from 'node:path';

import { type Directory, openDirectory } from '../open-directory.js';
import { type BuiltDirectory, buildDirectory } from './build-directory.js';
import { readGeography } from './read-geography.js';
import { readOutlines } from './read-outlines.js';
import { readStructures } from './read-structures.js';

/** The folder of the curated files, from the root of the repository, where tests run. */
export const folder = resolve('packages/directory');

let built: Promise<BuiltDirectory> | undefined;

/** Builds all of France and the shipped structures, once for a test file. */
export function builtDirectory(): Promise<BuiltDirectory> {
  built ??= readStructures(folder).then((files) =>
    buildDirectory(readGeography(), files, readOutlines()),
  );
  return built;
}

/** Reads a file of the built directory. */
export async function readBuilt(name: string): Promise<unknown> {
  const text = (await builtDirectory()).files.get(name);
  if (text === undefined) throw new Error(`There is no ${name}.`);
  return JSON.parse(text);
}

/** Opens the built directory with some départements loaded; all of them when none is named. */
export async function openBuilt(...departements: readonly string[]): Promise<Directory> {
  const directory = await openDirectory(readBuilt);
  const all = directory.index.departements.map(([code]) => code);
  await directory.load(departements.length > 0 ? departements : all);
  return directory;
}

/** The départements of Occitanie. */
export const OCCITANIE = '09 11 12 30 31 32 34 46 48 65 66 81 82'.split(' ');
