import { pack as shared } from '@coord-orientation/sdk/light';
import { nothing } from 'lit';
import type { View } from '../view.js';

/** The shared rules cite French documents as they are called, whatever language is on screen. */
export function sourceLang({ pack, words }: View): string | typeof nothing {
  const { lang } = shared.texts;
  return pack.logic === shared.logic && words.lang !== lang ? lang : nothing;
}
