import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import {
  classesAt,
  type CompiledLocal,
  joinLocal,
  loadPack,
  type Pack,
  type Place,
  type Texts,
} from '@coord-orientation/engine';
import { buildPack, type BuiltPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';
import { localRules } from '@coord-orientation/rules/local-rules';
import { logic, texts } from '@coord-orientation/rules';

import type { Io, Lang } from '../terminal/io.js';
import { readPackFile } from './pack-file.js';
import { UsageError } from '../terminal/errors.js';

/** A pack, and the local rules of one class of its places. */
export interface OpenPack {
  readonly pack: Pack;
  readonly local: (id: string) => Promise<CompiledLocal>;
}

/**
 * Opens the pack that a command works on.
 *
 * @param path - A folder with `pack.yaml`, or a file from `coord build`; the shared rules when absent.
 * @throws {PackInvalidError} The folder does not hold a pack that can be built.
 */
export async function openPack(io: Io, path: string | undefined): Promise<OpenPack> {
  if (path === undefined) {
    return { pack: loadPack(logic, await sharedTexts(io.lang)), local: readSharedLocal };
  }
  const isFile = existsSync(path) && statSync(path).isFile();
  const built = isFile
    ? await readPackFile(io, path)
    : buildPack(await readPack(folderOf(io, path), { lang: io.lang }));
  return openBuilt(io, built);
}

/** Opens a pack that was just built, or read from what `coord build` wrote. */
export function openBuilt(
  { lang }: Io,
  built: Pick<BuiltPack, 'logic' | 'local' | 'texts'>,
): OpenPack {
  return {
    pack: loadPack(built.logic, wordsOf(built, lang)),
    local: async (id) => {
      const found = built.local.find((one) => one.class === id);
      if (!found) throw new Error(`There are no local rules "${id}".`);
      return found;
    },
  };
}

/** The words of a built pack in a language, or in its own where it has no translation. */
export function wordsOf({ texts: all }: Pick<BuiltPack, 'texts'>, lang: Lang): Texts {
  const words = all[lang] ?? Object.values(all)[0];
  if (!words) throw new Error('A built pack has the texts of its own language.');
  return words;
}

/** The packs of the classes that a place may be in, to orient by. */
export async function packsAt({ pack, local }: OpenPack, place: Place): Promise<readonly Pack[]> {
  return Promise.all(
    classesAt(pack.logic.classes, place).map(async (one) =>
      one ? joinLocal(pack, await local(one.id)) : pack,
    ),
  );
}

/** The folder of a pack's YAML: the one given, or that of the shared rules. */
export function folderOf({ words }: Io, path: string | undefined): string {
  if (path === undefined) return sharedPackFolder();
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  if (!isFolder) throw new UsageError(words.trouble.noFolder(path));
  return path;
}

/** The folder of the shared rules' YAML. */
export function sharedPackFolder(): string {
  return dirname(dirname(fileURLToPath(import.meta.resolve('@coord-orientation/rules'))));
}

async function readSharedLocal(id: string): Promise<CompiledLocal> {
  const file = localRules[id];
  if (!file) throw new Error(`There are no local rules "${id}".`);
  return JSON.parse(await readFile(fileURLToPath(file.url), 'utf8')) as CompiledLocal;
}

async function sharedTexts(lang: Lang): Promise<Texts> {
  if (lang === 'fr') return texts.fr;
  return readShared(`texts.${lang}.json`).then(
    (words) => words as Texts,
    () => texts.fr,
  );
}

async function readShared(name: string): Promise<unknown> {
  const url = import.meta.resolve(`@coord-orientation/rules/${name}`);
  return JSON.parse(await readFile(fileURLToPath(url), 'utf8'));
}
