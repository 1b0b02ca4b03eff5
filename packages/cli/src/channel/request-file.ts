import { readFile } from 'node:fs/promises';

import { openChannel } from '@coord-orientation/channel';
import type { Present, SigningRequest } from '@coord-orientation/channel/publish';

import { UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';
import { metadataPaths } from './place.js';
import { writeWhole } from '../terminal/write-whole.js';

/** The name of the file that is passed round, where no other is given. */
export const REQUEST = 'a-signer.json';

/**
 * Reads a file that is passed round.
 *
 * @throws {UsageError} It is none.
 */
export async function readRequest(io: Io, file: string): Promise<SigningRequest> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const value = text === undefined ? undefined : parse(text);
  if (value?.format === 1 && value.delegated && value.files && value.before) return value;
  throw new UsageError(io.words.channel.noRequest(file));
}

/** Writes a file to be passed round. */
export async function writeRequest(file: string, request: SigningRequest): Promise<void> {
  await writeWhole(file, JSON.stringify(request));
}

/** The channel as sites see it, from what a request carries of it: only what is compared is there. */
export async function beforeOf(
  { before }: SigningRequest,
  now: Date,
): Promise<Present | undefined> {
  if (before['timestamp.json'] === undefined) return undefined;
  const read: Present['read'] = async (path) => {
    const text = Object.hasOwn(before, path) ? before[path] : undefined;
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  return { read, channel: await openChannel(read, { now }) };
}

/** What a request carries of the channel, so that whoever signs sees what changes. */
export async function carried(
  present: Present | undefined,
  request: Omit<SigningRequest, 'before'>,
): Promise<SigningRequest['before']> {
  if (!present) return {};
  const { channel, read } = present;
  const found: Record<string, string> = {};
  const keep = async (path: string) => {
    const bytes = await read(path, Number.MAX_SAFE_INTEGER);
    if (bytes) found[path] = new TextDecoder().decode(bytes);
  };
  for (const path of metadataPaths(channel)) await keep(path);
  for (const path of Object.keys(request.files)) {
    const mark = await channel.find(path);
    if (!mark) continue;
    const text = new TextDecoder().decode(await channel.read(path));
    const slash = path.lastIndexOf('/') + 1;
    found[`${path.slice(0, slash)}${mark.hashes.sha256}.${path.slice(slash)}`] = text;
    for (const name of compared(path, text)) await keep(path.slice(0, slash) + name);
  }
  return found;
}

/** The files of a folder that are read to say what changes: the source of a pack, lines of a directory. */
function compared(path: string, text: string): readonly string[] {
  if (!path.endsWith('/manifest.json') || path === 'directory/manifest.json') return [];
  const { source, files } = JSON.parse(text) as { source?: string; files?: object };
  return source === undefined ? Object.keys(files ?? {}) : [source];
}

function parse(text: string): SigningRequest | undefined {
  try {
    return JSON.parse(text) as SigningRequest;
  } catch {
    return undefined;
  }
}
