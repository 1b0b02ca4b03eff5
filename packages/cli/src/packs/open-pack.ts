import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { SourceFiles } from '@coord-orientation/engine';
import { buildPack, keepApproved, type PackSource, parsePack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';
import { openPack as openReader } from '@coord-orientation/sdk';
import { readFolder } from '@coord-orientation/sdk/node';

import { UnreadableError, UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';
import { openBuilt, type OpenPack } from './built-pack.js';

/**
 * Opens the pack that a command works on.
 *
 * @param path - A folder with `pack.yaml`, or one from `coord build`; the shared rules when absent.
 * @throws {PackInvalidError} The folder does not hold a pack that can be built.
 */
export async function openPack(io: Io, path: string | undefined): Promise<OpenPack> {
  const folder = path === undefined ? sharedBuiltFolder() : folderOf(io, path);
  if (!isBuilt(folder)) return openBuilt(io, buildPack(await readSource(io, folder)));
  const pack = await openReader(await readFolder(folder).catch(unreadable(io, folder)), io.lang);
  return { rules: pack.rules, texts: await pack.loadTexts(io.lang), rulesAt: pack.loadPlaces };
}

/**
 * Reads what a pack was written as: the YAML of a folder, or what a folder from `coord build` keeps of it.
 *
 * @param overlays - Paths of files with local rules kept elsewhere.
 * @throws {PackInvalidError} It is no pack that can be built.
 */
export async function readSource(
  io: Io,
  folder: string,
  overlays: readonly string[] = [],
): Promise<PackSource> {
  if (!isBuilt(folder)) return readPack(folder, { lang: io.lang, overlays });
  const kept = await readKept(io, folder);
  const added = await Promise.all(
    overlays.map(
      async (path) => [path, await readFile(path, 'utf8').catch(() => undefined)] as const,
    ),
  );
  const source = parsePack(new Map(Object.entries(kept.files)), {
    lang: io.lang,
    overlays: new Map([...Object.entries(kept.overlays), ...added]),
  });
  // As `coord build` did.
  return keepApproved(source).pack;
}

/** Reads what a folder from `coord build` keeps of what it was built from. */
export async function readKept(io: Io, folder: string): Promise<SourceFiles> {
  const reader = await readFolder(folder).catch(unreadable(io, folder));
  return (await reader.read(reader.index.source)) as SourceFiles;
}

/** The folder of a pack: the one given, or that of the shared rules' YAML. */
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

/** Whether a folder was written by `coord build`. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'manifest.json'));
}

function sharedBuiltFolder(): string {
  return dirname(fileURLToPath(import.meta.resolve('@coord-orientation/rules/pack/manifest.json')));
}

function unreadable({ words }: Io, folder: string) {
  return (): never => {
    throw new UnreadableError(words.trouble.packFile(folder));
  };
}
