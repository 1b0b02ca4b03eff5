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

/** How files are read over the network. */
export interface FetchOptions {
  /** Ends all reading, when nobody needs it any more. */
  readonly signal?: AbortSignal | undefined;
  /** For how long one file is waited for, in milliseconds. */
  readonly timeLimit?: number | undefined;
}

/**
 * Reads files over the network: no cookie, no header of its own, and no more bytes than are of use.
 *
 * @param address - Of the folder of `timestamp.json`.
 * @returns What `openChannel` takes. It throws a {@link ChannelError} where the network or the server gives
 *   something else than a file or a 404, and the reason of the signal once that has ended it.
 */
export function fetchBytes(
  address: string | URL,
  { signal, timeLimit = 10_000 }: FetchOptions = {},
): ReadBytes {
  // A worker has no document, Node neither of the two.
  const base = new URL(address, globalThis.document?.baseURI ?? globalThis.location?.href);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return async (path, most) => {
    signal?.throwIfAborted();
    // `AbortSignal.any` and `timeout` are younger than the oldest browsers that pages run in.
    const ending = new AbortController();
    const end = () => ending.abort();
    signal?.addEventListener('abort', end);
    const timer = setTimeout(end, timeLimit);
    try {
      const response = await fetch(new URL(path, base), {
        ...REQUEST,
        ...cacheOf(path),
        signal: ending.signal,
      });
      if (response.status === 404 || response.status === 410) return undefined;
      if (response.ok) return await readSome(response, most);
      throw new ChannelError('network', path, `The server answered ${response.status}.`);
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ChannelError) throw error;
      throw new ChannelError('network', path, `It could not be read: ${String(error)}`);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    }
  };
}

const REQUEST = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  // Another address would be another host's word.
  redirect: 'error',
} as const;

/**
 * All but these is named after its version or its content. That there is no next root file yet is no answer to
 * keep: hosts let browsers keep a 404 as long as the files beside it.
 */
function cacheOf(path: string): RequestInit {
  return path === 'timestamp.json' || /^\d+\.root\.json$/.test(path) ? { cache: 'no-cache' } : {};
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
