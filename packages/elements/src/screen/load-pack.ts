/**
 * A pack that the page names by its address: loaded only then.
 *
 * @packageDocumentation
 */
import {
  type EmergencyNumber,
  fetchPack,
  loadOnce,
  openPack,
  type Pack,
  type Texts,
} from '@coord-orientation/sdk';

/** What came of a pack's address. */
export interface LoadedPack {
  /** The pack, or the one that stands in for it; undefined where none may. */
  readonly pack?: Pack;
  /** Why the pack could not be had. */
  readonly error?: unknown;
  /** Where no pack may stand in: the numbers of the one that was asked for, as far as these can be had. */
  readonly texts?: Pick<Texts, 'destinations'>;
}

/** A folder is loaded once, however many elements of the page show it. */
const readers = loadOnce(fetchPack);
const packs = loadOnce(async (key) => {
  const [lang = '', ...address] = key.split(' ');
  const reader = await readers(address.join(' '));
  return openPack(reader, lang in reader.index.words ? lang : reader.index.lang);
});

/**
 * Opens the pack at an address; never rejects. Where it cannot be had, the one that comes with the code
 * stands in if it is of the same id: never the rules, or the numbers, of another field.
 *
 * @param address - Of its `manifest.json`, relative to the page.
 * @param lang - The language of the page; the pack's own where it lacks this one.
 */
export async function loadPack(address: string, lang: string, bundled: Pack): Promise<LoadedPack> {
  const { href } = new URL(address, document.baseURI);
  try {
    return { pack: await packs(`${lang} ${href}`) };
  } catch (error) {
    const manifest = await readers(href).then(
      ({ index }) => index,
      () => undefined,
    );
    if (manifest?.id === bundled.id) return { pack: bundled, error };
    return { error, texts: numbersAsTexts(manifest?.emergency ?? [], lang) };
  }
}

function numbersAsTexts(
  numbers: readonly EmergencyNumber[],
  lang: string,
): Pick<Texts, 'destinations'> {
  const named = numbers.map(({ when, ...number }, index) => {
    const failure = when[lang] ?? Object.values(when)[0] ?? '';
    return [String(index), { name: '', short: '', ...number, failure }] as const;
  });
  return { destinations: Object.fromEntries(named) };
}
