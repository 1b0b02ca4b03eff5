import { renderPhoneLink } from '../emergency/phone-link.js';
import type { View } from '../view.js';

/**
 * Renders a sentence where the numbers that the rules know can be called. Those of two digits are left:
 * the strip has the 15, and « sous 15 jours » is no number to call.
 */
export function linkPhones({ texts }: Pick<View, 'texts'>, sentence: string): unknown {
  const all = Object.values(texts.destinations).flatMap(({ phone }) => phone ?? []);
  const phones = all.filter(({ length }) => length > 2);
  if (phones.length === 0) return sentence;
  return sentence
    .split(new RegExp(`\\b(${phones.join('|')})\\b`))
    .map((part) => (phones.includes(part) ? renderPhoneLink(part, part) : part));
}
