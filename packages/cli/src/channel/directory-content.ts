import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { markOf, type Present } from '@coord-orientation/channel/publish';
import {
  buildWordsIn,
  checkDestinations,
  checkSettings,
  checkStructures,
  type DirectoryParts,
  directoryParts,
  readStructures,
} from '@coord-orientation/directory/build';
import { PackInvalidError } from '@coord-orientation/pack';

import { openPlaces, sharedDirectoryFolder } from '../directory/open-directory.js';
import { UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';
import type { OwnerOf } from './local-rules.js';
import type { Content } from './pack-content.js';
import { type DirectoryManifest, presentLines } from './present-lines.js';

/**
 * Checks a directory and writes it in its parts.
 *
 * @param destinations - The ids that its lines may name.
 * @throws {PackInvalidError} `coord directory check` refuses it.
 */
export async function openParts(
  io: Io,
  folder: string,
  destinations: readonly string[],
): Promise<DirectoryParts> {
  const words = buildWordsIn(io.lang);
  const [files, places] = await Promise.all([readStructures(folder, words), openPlaces()]);
  const findings = [
    ...files.findings,
    ...checkSettings(files, words),
    ...checkStructures(places, files, words),
    ...checkDestinations(files, destinations, words),
  ];
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new PackInvalidError(errors as never);
  return directoryParts(await readData(), places, files);
}

/** What all share of the directory, signed by the bodies of the rules. */
export async function sharedContent({ shared }: DirectoryParts): Promise<Content> {
  return contentOf('directory', 'targets', shared);
}

/** The lines of one département, signed by the body that answers there. */
export async function linesContent(
  { structures }: DirectoryParts,
  code: string,
  ownerOf: OwnerOf,
): Promise<Content> {
  const file = structures.get(code);
  const files = new Map(file ? [file] : []);
  return contentOf(`directory/${code}`, ownerOf(code) ?? 'targets', files, code);
}

async function contentOf(
  folder: string,
  role: string,
  files: ReadonlyMap<string, string>,
  departement?: string,
): Promise<Content> {
  const listed: Record<string, DirectoryManifest['files'][string]> = {};
  for (const [name, text] of files) {
    const { length, hashes } = await markOf(text);
    listed[name] = { length, sha256: hashes.sha256 };
  }
  const manifest: DirectoryManifest = {
    format: 1,
    ...(departement !== undefined && { departement }),
    files: listed,
  };
  const [path, text] = [`${folder}/manifest.json`, JSON.stringify(manifest)];
  const placed = [...files].map(([name, own]) => [`${folder}/${name}`, own] as const);
  return {
    targets: { [role]: { [path]: await markOf(text) } },
    files: { ...Object.fromEntries(placed), [path]: text },
  };
}

/**
 * Refuses lines of a département that change what others answer for: a structure of the whole region.
 *
 * @throws {UsageError} One was added, changed or left out.
 */
export async function mustTouchNobodyElse(
  io: Io,
  { structures }: DirectoryParts,
  code: string,
  present: Present,
): Promise<void> {
  const [, text = '{}'] = structures.get(code) ?? [];
  const before = await presentLines(present, code);
  const regional = (json: string) => {
    const { structures: all = [] } = JSON.parse(json) as { structures?: readonly Line[] };
    return new Map(
      all.filter(({ scope }) => scope === 'region').map((one) => [one.id, JSON.stringify(one)]),
    );
  };
  const [then, now] = [regional(before), regional(text)];
  const touched = [...new Set([...then.keys(), ...now.keys()])].filter(
    (id) => then.get(id) !== now.get(id),
  );
  if (touched.length > 0) throw new UsageError(io.words.channel.notYours(code, touched));
}

interface Line {
  readonly id: string;
  readonly scope: string;
}

async function readData(): Promise<ReadonlyMap<string, string>> {
  const folder = join(sharedDirectoryFolder(), 'data');
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /\.json$/.test(name) && !/^structures/.test(name));
  const texts = files.map(
    async (name) =>
      [name.replaceAll('\\', '/'), await readFile(join(folder, name), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}
