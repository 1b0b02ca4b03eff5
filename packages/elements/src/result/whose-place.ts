import { isAboutPerson } from './is-about-person.js';
import { destinationWords, type View } from '../view.js';

/** Whose place the answer depends on; undefined where no place matters, as for a national number. */
export function whosePlace(view: View): 'personne' | 'exercice' | undefined {
  const { partners, reasons } = view.orientation;
  const ids = view.leads.length > 0 ? view.leads : partners.map(({ destination }) => destination);
  const [own] = ids.flatMap((id) => destinationWords(view, id).follows ?? []);
  if (own === undefined) return undefined;
  const follows = view.texts.rules[reasons.rules[0]?.rule ?? '']?.follows ?? own;
  return follows === 'personne' && isAboutPerson(view) ? 'personne' : 'exercice';
}
