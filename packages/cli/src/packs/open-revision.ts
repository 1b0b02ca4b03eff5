import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { buildPack } from '@coord-orientation/pack';

import type { Io } from '../terminal/io.js';
import { type ReadPack, readSource } from './open-pack.js';
import { UnreadableError, UsageError } from '../terminal/errors.js';

const execute = promisify(execFile);

/**
 * Opens one side of a comparison: a folder with `pack.yaml`, one from `coord build`, or `revision:path` in Git.
 *
 * @throws {UsageError} There is no such thing.
 */
export async function openSide(io: Io, name: string): Promise<ReadPack> {
  if (existsSync(name)) return openPath(io, name);
  const at = name.indexOf(':');
  if (at <= 0) throw new UsageError(io.words.trouble.noFolder(name));
  const folder = await mkdtemp(join(tmpdir(), 'coord-'));
  try {
    return await openPath(io, await extract(io, name, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function openPath(io: Io, path: string): Promise<ReadPack> {
  if (!(await stat(path)).isDirectory()) throw new UnreadableError(io.words.trouble.packFile(path));
  const source = await readSource(io, path);
  return { source, built: buildPack(source) };
}

/** Copies what a revision holds at a path into a folder. */
async function extract(io: Io, revision: string, folder: string): Promise<string> {
  const git = async (...args: readonly string[]) => {
    const { stdout } = await execute('git', args, { maxBuffer: 512 * 1024 * 1024 });
    return stdout;
  };
  try {
    const object = (await git('rev-parse', '--verify', '--quiet', revision)).trim();
    if ((await git('cat-file', '-t', object)).trim() !== 'tree') {
      throw new UnreadableError(io.words.trouble.packFile(revision));
    }
    const archive = join(folder, 'pack.tar');
    await git('archive', '--format=tar', `--output=${archive}`, object);
    await execute('tar', ['-xf', archive, '-C', folder]);
    return folder;
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      throw new UsageError(io.words.trouble.noRevision(revision));
    }
    throw error;
  }
}
