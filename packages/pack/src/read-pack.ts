import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

import type { PackFiles } from './pack-files.js';
import { folderMeant, looksLikeYaml } from './pack-parts.js';
import type { PackSource } from './pack-source.js';
import { parsePack } from './parse-pack.js';
import type { Lang } from './words/pack-words.js';

/** How the folder of a pack is read. */
export interface ReadOptions {
  /** The language of the findings; French by default. */
  readonly lang?: Lang;
  /** Paths of files of local rules kept outside the pack, to read with it; none by default. */
  readonly overlays?: readonly string[];
}

/**
 * Reads the folder of a pack.
 *
 * @param folder - The folder that holds `pack.yaml`.
 * @returns The pack, of the right shape and with every id resolved.
 * @throws {PackInvalidError} One finding for each thing that is wrong: file, line, what was expected.
 */
export async function readPack(
  folder: string,
  { lang = 'fr', overlays = [] }: ReadOptions = {},
): Promise<PackSource> {
  const texts = await Promise.all(overlays.map(async (path) => [path, await read(path)] as const));
  return parsePack(await readPackFiles(folder), { lang, overlays: new Map(texts) });
}

/**
 * Reads the files of a pack without looking at what they say.
 *
 * @param folder - The folder that holds `pack.yaml`; one that is not there holds no files.
 * @returns What `parsePack` takes, here or in a page.
 */
export async function readPackFiles(folder: string): Promise<PackFiles> {
  const entries = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : [];
  // Others, such as `node_modules`, are not looked into.
  const folders = entries.filter(({ name }) => folderMeant(name) !== undefined);
  const found = await Promise.all([
    entries.flatMap((entry) => (entry.isDirectory() ? [] : [entry.name])),
    ...folders.map(({ name }) => filesIn(folder, name)),
  ]);
  const names = found.flat().filter(looksLikeYaml);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await read(join(folder, name))] as const)),
  );
}

/** Every file of a folder and those inside it, by its path with `/`. A file of that name has none. */
async function filesIn(folder: string, name: string): Promise<readonly string[]> {
  const path = join(folder, name);
  if (!(await stat(path)).isDirectory()) return [];
  const files = await readdir(path, { recursive: true });
  return files.map((file) => [name, ...file.split(sep)].join('/'));
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
