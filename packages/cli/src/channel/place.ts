import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import {
  type Channel,
  fetchBytes,
  openChannel,
  type OpenOptions,
  type ReadBytes,
} from '@coord-orientation/channel';
import type { ChannelFiles, Present } from '@coord-orientation/channel/publish';

import { UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';
import { writeWhole } from '../terminal/write-whole.js';

/**
 * Opens the channel in a folder, or at an address.
 *
 * @throws {UsageError} There is none.
 * @throws {ChannelError} It does not hold together.
 */
export async function openPlace(io: Io, place: string, options: OpenOptions): Promise<Present> {
  const read = readerOf(place);
  if (!isAddress(place) && !existsSync(join(place, 'timestamp.json'))) {
    throw new UsageError(io.words.channel.noChannel(place));
  }
  return { read, channel: await openChannel(read, options) };
}

/** Opens the channel in the folder that is published; undefined where there is none yet. */
export async function openPresent(folder: string, now: Date): Promise<Present | undefined> {
  if (!existsSync(join(folder, 'timestamp.json'))) return undefined;
  const read = readerOf(folder);
  return { read, channel: await openChannel(read, { now }) };
}

/** The metadata of a channel as they are now, and every root file since the first; `timestamp.json` last. */
export function metadataPaths({ root, snapshot }: Channel): readonly string[] {
  const roots = Array.from({ length: root.signed.version }, (_, at) => `${at + 1}.root.json`);
  const meta = Object.entries(snapshot.signed.meta).map(
    ([name, { version }]) => `${version}.${name}`,
  );
  return [...roots, ...meta, `${snapshot.signed.version}.snapshot.json`, LAST];
}

/** Reads files below an address, or in a folder. */
export function readerOf(place: string): ReadBytes {
  if (isAddress(place)) return fetchBytes(place);
  return async (path, most) => {
    const file = join(place, path);
    const size = await stat(file).then(
      (one) => (one.isFile() ? one.size : undefined),
      () => undefined,
    );
    if (size === undefined) return undefined;
    // What is longer is refused by its length, unread.
    return size > most ? new Uint8Array(most + 1) : new Uint8Array(await readFile(file));
  };
}

/**
 * Writes files of a channel into a folder, each whole or not at all. All but the last are named after
 * their version or their content, so that sites go on with what they had until the last is there.
 *
 * @param files - `timestamp.json` is written when all others are there.
 */
export async function writeChannel(folder: string, files: ChannelFiles): Promise<void> {
  const others = [...files].filter(([path]) => path !== LAST);
  await Promise.all(others.map(([path, text]) => writeWhole(join(folder, path), text)));
  const last = files.get(LAST);
  if (last !== undefined) await writeWhole(join(folder, LAST), last);
}

const LAST = 'timestamp.json';

function isAddress(place: string): boolean {
  return /^https?:\/\//.test(place);
}
