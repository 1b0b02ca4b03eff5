import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildPack, PackInvalidError } from '@coord-orientation/pack';

import { UnreadableError, UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';
import { copyRevision } from './git.js';
import type { ReadPack } from './built-pack.js';
import { readSource } from './open-pack.js';

/**
 * Opens one side of a comparison: a folder with `pack.yaml`, one from `coord build`, or `revision:path` in Git.
 *
 * @throws {UsageError} There is no such thing.
 * @throws {PackInvalidError} It cannot be built; each finding names the side that it is about.
 */
export async function openSide(io: Io, name: string): Promise<ReadPack> {
  if (existsSync(name)) return openPath(io, name, name);
  if (name.indexOf(':') <= 0) throw new UsageError(io.words.trouble.noFolder(name));
  const folder = await mkdtemp(join(tmpdir(), 'coord-'));
  try {
    return await openPath(io, await copyRevision(io.words.trouble, name, folder), name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Opens what a pack was: at a revision of Git, in the folder that it is in; or another side as in {@link openSide}.
 *
 * @param folder - The folder of the pack as it is now.
 */
export async function openSideOf(io: Io, name: string, folder: string): Promise<ReadPack> {
  if (existsSync(name) || name.includes(':')) return openSide(io, name);
  const copy = await mkdtemp(join(tmpdir(), 'coord-'));
  try {
    const files = await copyRevision(io.words.trouble, `${name}:./`, copy, folder);
    return await openPath(io, files, name);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function openPath(io: Io, path: string, name: string): Promise<ReadPack> {
  if (!(await stat(path)).isDirectory()) throw new UnreadableError(io.words.trouble.packFile(name));
  try {
    const source = await readSource(io, path);
    return { source, built: buildPack(source) };
  } catch (error) {
    if (!(error instanceof PackInvalidError)) throw error;
    const side = name.replace(/\/$/, '');
    throw new PackInvalidError(
      error.findings.map((one) => ({ ...one, file: `${side}/${one.file}` })),
    );
  }
}
