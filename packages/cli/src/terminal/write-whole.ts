import type { Stats } from 'node:fs';
import {
  chmod,
  chown,
  mkdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Writes a file whole or not at all: beside it first, then in its place. Links are followed; mode and
 * owner stay. What cannot be replaced without losing something is written in place: a pipe, a device, a
 * file with several names, or one in a folder that takes no other file.
 *
 * @throws {ReadOnlyError} Its mode says that nobody writes to it: for root too.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const target = await followLinks(path);
  const there = await stat(target).catch(ignoreMissing);
  if (there && (there.mode & 0o222) === 0) throw new ReadOnlyError(path);
  try {
    await write(target, text, there);
  } catch (error) {
    // Of a full disk the system names no file; the one beside it means nothing to anybody.
    throw Object.assign(error as Error, { path });
  }
}

async function write(target: string, text: string, there: Stats | undefined): Promise<void> {
  if (there && (!there.isFile() || there.nlink > 1)) return writeFile(target, text);
  try {
    await writeBeside(target, text, there);
  } catch (error) {
    if (!there || !canBeWrittenInPlace(error)) throw error;
    await writeFile(target, text);
  }
}

/** A file that is read-only. */
export class ReadOnlyError extends Error {
  override readonly name = 'ReadOnlyError';
  readonly path: string;

  constructor(path: string) {
    super(`"${path}" is read-only.`);
    this.path = path;
  }
}

async function writeBeside(target: string, text: string, there: Stats | undefined): Promise<void> {
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    if (there) {
      const { uid, gid, mode } = there;
      const own = await stat(beside);
      if (own.uid !== uid || own.gid !== gid) await chown(beside, uid, gid);
      await chmod(beside, mode);
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Where a path leads to in the end, also when nothing is there yet. */
async function followLinks(path: string): Promise<string> {
  const real = await realpath(path).catch(ignoreMissing);
  if (real !== undefined) return real;
  const next = await readlink(path).catch(() => undefined);
  return next === undefined ? path : followLinks(resolve(dirname(path), next));
}

/** The folder takes no file, or the file is one that is mounted: it may be written to all the same. */
function canBeWrittenInPlace(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EXDEV'].includes(codeOf(error));
}

function ignoreMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code);
}
