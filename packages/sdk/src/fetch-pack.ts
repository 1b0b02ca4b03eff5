import { PackError, type PackManifest, type PackReader } from '@coord-orientation/engine';
import { isManifest } from './is-manifest.js';

/** A reader that also knows the manifest. */
export interface ManifestReader extends PackReader {
  readonly index: PackManifest;
}

/**
 * Reads a built pack over the network; each file is refused unless it is the one that the manifest names.
 * Sends no cookie.
 *
 * @param address - Of the pack's `manifest.json`; the other files are beside it.
 * @returns What `openPack` takes.
 * @throws {TypeError} The manifest cannot be had.
 * @throws {PackError} It is none, or of another format.
 */
export async function fetchPack(address: string | URL): Promise<ManifestReader> {
  const url = new URL(address, globalThis.document?.baseURI);
  const index = await fetchJson(url, { cache: 'no-cache' });
  if (!isManifest(index)) {
    throw new PackError(
      'format',
      `${url.pathname} is not the manifest of a pack that this version reads.`,
    );
  }
  return {
    index,
    read: async (name) => {
      const sha256 = index.files[name]?.sha256;
      if (sha256 === undefined) throw new TypeError(`The manifest lists no file "${name}".`);
      return fetchJson(new URL(name, url), { integrity: integrityOf(sha256) });
    },
  };
}

async function fetchJson(url: URL, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, { credentials: 'omit', ...init });
  if (!response.ok) throw new TypeError(`${url.pathname} answered ${response.status}.`);
  return response.json();
}

/** As `fetch` takes it: base64 in place of hexadecimal. */
function integrityOf(sha256: string): string {
  const bytes = sha256.match(/../g)?.map((pair) => parseInt(pair, 16)) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
