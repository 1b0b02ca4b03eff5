import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import type { PackFiles } from './pack-files.js';
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

/** The folders inside a pack; others, such as `node_modules`, are not looked into. */
const FOLDERS = ['rules', 'playbooks', 'cases', 'locales'];

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
  const found = await Promise.all([
    filesIn(folder, { recursive: false }),
    ...FOLDERS.map((name) => filesIn(join(folder, name), { recursive: true })),
  ]);
  const texts = await Promise.all(
    found.flat().map(async (path) => {
      const name = relative(folder, path).split(sep).join('/');
      return [name, await read(path)] as const;
    }),
  );
  return new Map(texts);
}

async function filesIn(folder: string, options: { readonly recursive: boolean }) {
  const names = existsSync(folder) ? await readdir(folder, options) : [];
  return names.filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name));
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
