import {
  ChannelError,
  type FileMark,
  readMarked,
  type ReadBytes,
} from '@coord-orientation/channel';

/** How a manifest lists a file beside it. */
export interface ListedFile {
  readonly length: number;
  readonly sha256: string;
}

/**
 * Reads a JSON file that is signed by itself.
 *
 * @throws {ChannelError} It is not the one that was signed, or no JSON.
 */
export async function readJson(
  channel: { readonly read: (path: string) => Promise<Uint8Array> },
  path: string,
): Promise<unknown> {
  return parse(await channel.read(path), path);
}

/**
 * Reads a JSON file that a signed manifest lists.
 *
 * @throws {ChannelError} It is not listed, not the one that is, or no JSON.
 */
export async function readListed(
  read: ReadBytes,
  path: string,
  file: ListedFile | undefined,
): Promise<unknown> {
  if (!file) throw new ChannelError('missing', path, 'The manifest lists no such file.');
  const mark: FileMark = { length: file.length, hashes: { sha256: file.sha256 } };
  return parse(await readMarked(read, path, mark), path);
}

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw new ChannelError('format', path, 'No JSON.');
  }
}
