import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadPack, type Pack } from '@coord-orientation/engine';
import { buildPack, readPack } from '@coord-orientation/pack';
import { logic, texts } from '@coord-orientation/rules';

/**
 * Opens the pack that a command works on.
 *
 * @param folder - A folder with `pack.yaml`; the shared rules when absent.
 * @throws {PackInvalidError} The folder does not hold a pack that can be built.
 */
export async function openPack(folder: string | undefined): Promise<Pack> {
  if (folder === undefined) return loadPack(logic, texts.fr);
  const built = buildPack(await readPack(folder));
  const [words] = Object.values(built.texts);
  if (!words) throw new Error('A built pack has the texts of its own language.');
  return loadPack(built.logic, words);
}

/** The folder of the shared rules' YAML. */
export function sharedPackFolder(): string {
  return dirname(dirname(fileURLToPath(import.meta.resolve('@coord-orientation/rules'))));
}
