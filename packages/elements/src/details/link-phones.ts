import { renderPhoneLink } from '../render/phone-link.js';
import type { View } from '../view.js';

/**
 * Renders a sentence where the numbers that the rules know can be called. Those of two digits are left:
 * the strip has the 15, and « sous 15 jours » is no number to call.
 */
export function linkPhones({ pack }: View, sentence: string): unknown {
  const all = Object.values(pack.texts.destinations).flatMap(({ phone }) => phone ?? []);
  const phones = all.filter(({ length }) => length > 2);
  if (phones.length === 0) return sentence;
  return sentence
    .split(new RegExp(`\\b(${phones.join('|')})\\b`))
    .map((part) => (phones.includes(part) ? renderPhoneLink(part, part) : part));
}
