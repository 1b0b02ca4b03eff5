import { ChannelError } from './channel-error.js';

/**
 * Reads a file below the address of a channel.
 *
 * @param most - As many bytes are of use; a reader stops there.
 * @returns Undefined where there is no such file.
 */
export type ReadBytes = (
  path: string,
  most: number,
) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/**
 * Reads a file that has to be there.
 *
 * @throws {ChannelError} It is not, or is longer.
 */
export async function readOrFail(
  read: ReadBytes,
  path: string,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await read(path, most);
  if (!bytes) throw new ChannelError('missing', path, 'There is no such file.');
  if (bytes.length > most)
    throw new ChannelError('hash', path, 'It is longer than what was signed.');
  return bytes;
}

/**
 * Reads files over the network: no cookie, no header of its own, and no more bytes than are of use.
 *
 * @param address - Of the folder of `timestamp.json`.
 * @param signal - Gives up what is on its way.
 */
export function fetchBytes(address: string | URL, signal?: AbortSignal): ReadBytes {
  const base = new URL(address, globalThis.document?.baseURI);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return async (path, most) => {
    const response = await fetch(new URL(path, base), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Another address would be another host's word.
      redirect: 'error',
      ...(signal && { signal }),
      ...(isAskedAnew(path) && { cache: 'no-cache' }),
    });
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok)
      throw new ChannelError('missing', path, `The server answered ${response.status}.`);
    return readSome(response, most);
  };
}

/**
 * Whatever else is there is named after its version or its content. That there is no next root file yet is
 * no answer to keep: hosts let browsers keep a 404 as long as the files beside it.
 */
function isAskedAnew(path: string): boolean {
  return path === 'timestamp.json' || /^\d+\.root\.json$/.test(path);
}

/** Stops at the first byte too many: data that never end are cut off. */
async function readSome({ body }: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  for (let size = 0; reader && size <= most;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
    if (size > most) await reader.cancel();
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
