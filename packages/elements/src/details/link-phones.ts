import { renderPhoneLink } from '../render/phone-link.js';
import { destinationWords, type View } from '../view.js';

/** Renders a sentence where the numbers of those to bring in can be called. */
export function linkPhones(view: View, sentence: string): unknown {
  const phones = view.orientation.partners.flatMap(
    ({ destination }) => destinationWords(view, destination).phone ?? [],
  );
  if (phones.length === 0) return sentence;
  return sentence
    .split(new RegExp(`\\b(${phones.join('|')})\\b`))
    .map((part) => (phones.includes(part) ? renderPhoneLink(part, part) : part));
}
