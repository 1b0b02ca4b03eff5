import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import type { SourceFiles } from '@coord-orientation/engine';
import { readPackFiles } from '@coord-orientation/pack/node';

import type { Io } from '../terminal/io.js';
import { isBuilt, readKept } from './open-pack.js';

/**
 * What a pack was written as, for the tools that open the built folder later.
 *
 * @param overlays - Paths of files with local rules that were built into it.
 */
export async function sourceFiles(
  io: Io,
  folder: string,
  overlays: readonly string[],
): Promise<SourceFiles> {
  const kept = isBuilt(folder)
    ? await readKept(io, folder)
    : { files: textsOf(await readPackFiles(folder)), overlays: {} };
  const added = await Promise.all(
    overlays.map(async (path) => [basename(path), await readFile(path, 'utf8')] as const),
  );
  return { ...kept, overlays: { ...kept.overlays, ...Object.fromEntries(added) } };
}

function textsOf(files: ReadonlyMap<string, string | undefined>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...files].flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])),
  );
}
