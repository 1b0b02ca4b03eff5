import { directoryUrl, type ReadFile } from '@coord-orientation/directory';
import { bareData } from './bare-data.js';

/**
 * Reads files of the directory over the network, and refuses one that is not what its name says:
 * names carry the beginning of the SHA-256 of their content. Sends no cookie.
 *
 * @param folder - Address of the folder of `index.json`; by default the data built with this code.
 * @returns What `openDirectory` takes.
 * @example const directory = await openDirectory(fetchFile());
 */
export function fetchFile(folder: string = directoryUrl): ReadFile {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return async (name) => {
    const response = await fetch(new URL(name, base), { credentials: 'omit' });
    if (!response.ok) throw new TypeError(`${name} answered ${response.status}.`);
    const bytes = await response.arrayBuffer();
    const expected = /\.([\w-]{8})\.json$/.exec(name)?.[1];
    const found = await startOfHash(bytes);
    if (expected && found && found !== expected) {
      throw new SyntaxError(`${name} is not what its name says.`);
    }
    return bareData(JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  };
}

/** Undefined on a page without https, where browsers do not hash, and nothing could be trusted anyway. */
async function startOfHash(bytes: ArrayBuffer): Promise<string | undefined> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return undefined;
  const start = new Uint8Array(await subtle.digest('SHA-256', bytes), 0, 6);
  return btoa(String.fromCharCode(...start))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
