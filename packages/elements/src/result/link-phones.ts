import { isReachable, renderPhoneLink } from '../emergency/phone-link.js';
import type { View } from '../view.js';

/**
 * Renders a sentence where the numbers that the rules know can be called. Those of two digits are left:
 * « dans 15 jours » is no number to call.
 */
export function linkPhones({ texts }: Pick<View, 'texts'>, sentence: string): unknown {
  const all = Object.values(texts.destinations).filter(isReachable);
  const numbers = all.filter(({ phone }) => phone.length > 2);
  if (numbers.length === 0) return sentence;
  return sentence
    .split(new RegExp(`\\b(${numbers.map(({ phone }) => phone).join('|')})\\b`))
    .map((part) => {
      const number = numbers.find(({ phone }) => phone === part);
      return number ? renderPhoneLink(number, part) : part;
    });
}
