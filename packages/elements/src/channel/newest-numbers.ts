import type { DestinationTexts, Texts } from '@coord-orientation/sdk';

/**
 * Puts the numbers and links of newer words into others: who is called is never older than what was
 * verified, whichever rules a session goes on with. The same words are made once.
 */
export class NewestNumbers {
  readonly #renewed = new WeakMap<Texts, { readonly by: Texts; readonly texts: Texts }>();

  in(texts: Texts, newest: Texts): Texts {
    const known = this.#renewed.get(texts);
    if (known?.by === newest) return known.texts;
    const renewed = withNumbersOf(newest, texts);
    this.#renewed.set(texts, { by: newest, texts: renewed });
    return renewed;
  }
}

function withNumbersOf(newest: Texts, texts: Texts): Texts {
  const entries = Object.entries(texts.destinations).map(([id, words]) => {
    const now = newest.destinations[id];
    return [id, now ? renewed(words, now) : words] as const;
  });
  const destinations = Object.assign(Object.create(null), Object.fromEntries(entries)) as object;
  return { ...texts, destinations } as Texts;
}

function renewed(
  { phone: _, written: __, url: ___, ...kept }: DestinationTexts,
  { phone, written, url }: DestinationTexts,
): DestinationTexts {
  return Object.assign(Object.create(null), kept, {
    ...(phone !== undefined && { phone }),
    ...(written !== undefined && { written }),
    ...(url !== undefined && { url }),
  }) as DestinationTexts;
}
