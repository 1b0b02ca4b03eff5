import { readFile } from 'node:fs/promises';

import type { Present, SigningRequest } from '@coord-orientation/channel/publish';

import { UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';
import { metadataPaths } from './place.js';
import { parseRequest } from './read-request.js';
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
  const request = text === undefined ? undefined : parseRequest(text);
  if (request) return request;
  throw new UsageError(io.words.channel.noRequest(file));
}

/** Writes a file to be passed round. */
export async function writeRequest(file: string, request: SigningRequest): Promise<void> {
  await writeWhole(file, JSON.stringify(request));
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
