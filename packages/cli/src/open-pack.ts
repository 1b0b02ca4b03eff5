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
} from '@coord-orientation/engine';
import { buildPack, readPack } from '@coord-orientation/pack';
import { logic, texts } from '@coord-orientation/rules';

/** A pack, and the local rules of one class of its places. */
export interface OpenPack {
  readonly pack: Pack;
  readonly local: (id: string) => Promise<CompiledLocal>;
}

/**
 * Opens the pack that a command works on.
 *
 * @param folder - A folder with `pack.yaml`; the shared rules when absent.
 * @throws {PackInvalidError} The folder does not hold a pack that can be built.
 */
export async function openPack(folder: string | undefined): Promise<OpenPack> {
  if (folder === undefined) return { pack: loadPack(logic, texts.fr), local: readSharedLocal };
  const built = buildPack(await readPack(folder));
  const [words] = Object.values(built.texts);
  if (!words) throw new Error('A built pack has the texts of its own language.');
  return {
    pack: loadPack(built.logic, words),
    local: async (id) => {
      const found = built.local.find((one) => one.class === id);
      if (!found) throw new Error(`There are no local rules "${id}".`);
      return found;
    },
  };
}

/** The packs of the classes that a place may be in, to orient by. */
export async function packsAt({ pack, local }: OpenPack, place: Place): Promise<readonly Pack[]> {
  return Promise.all(
    classesAt(pack.logic.classes, place).map(async (one) =>
      one ? joinLocal(pack, await local(one.id)) : pack,
    ),
  );
}

async function readSharedLocal(id: string): Promise<CompiledLocal> {
  const url = import.meta.resolve(`@coord-orientation/rules/local/${id}.json`);
  return JSON.parse(await readFile(fileURLToPath(url), 'utf8')) as CompiledLocal;
}

/** The folder of the shared rules' YAML. */
export function sharedPackFolder(): string {
  return dirname(dirname(fileURLToPath(import.meta.resolve('@coord-orientation/rules'))));
}
