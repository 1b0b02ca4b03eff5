/**
 * A pack that the page names by its address: loaded only then.
 *
 * @packageDocumentation
 */
import {
  fetchPack,
  loadOnce,
  openPack,
  type Pack,
  type PackManifest,
} from '@coord-orientation/sdk';

/** What came of a pack's address. */
export type LoadedPack =
  | { readonly pack: Pack }
  | {
      readonly error: unknown;
      /** Undefined where not even the manifest could be had. */
      readonly manifest: PackManifest | undefined;
    };

/** A folder is loaded once, however many elements of the page show it. */
const readers = loadOnce(fetchPack);
const packs = loadOnce(async (key) => {
  const [lang = '', ...address] = key.split(' ');
  const reader = await readers(address.join(' '));
  return openPack(reader, lang in reader.index.words ? lang : reader.index.lang);
});

/**
 * Opens the pack at an address; never rejects.
 *
 * @param address - Of its `manifest.json`, relative to the page.
 * @param lang - The language of the page; the pack's own where it lacks this one.
 */
export async function loadPack(address: string, lang: string): Promise<LoadedPack> {
  const { href } = new URL(address, document.baseURI);
  try {
    return { pack: await packs(`${lang} ${href}`) };
  } catch (error) {
    const reader = await readers(href).catch(() => undefined);
    return { error, manifest: reader?.index };
  }
}
