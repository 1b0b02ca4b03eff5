import { isAboutPerson } from './is-about-person.js';
import { destinationWords, type View } from '../view.js';

/**
 * The place of the pack that the answer depends on; undefined where none matters, as for a national number.
 * Without a directory only rules of a territory can make one matter, and where nobody who leads follows one it
 * is the first that the pack declares.
 */
export function whosePlace(view: View): string | undefined {
  if (!view.hasDirectory && !isLocal(view)) return undefined;
  const { partners, reasons } = view.orientation;
  const ids = view.leads.length > 0 ? view.leads : partners.map(({ destination }) => destination);
  const [own] = ids.flatMap((id) => destinationWords(view, id).follows ?? []);
  if (own !== undefined) {
    return placeFor(view, view.texts.rules[reasons.rules[0]?.rule ?? '']?.follows ?? own);
  }
  return isLocal(view) ? Object.keys(view.texts.places ?? {})[0] : undefined;
}

/** The place that counts for what follows one: another, where the request is about no person. */
export function placeFor(view: View, follows: string): string {
  const { instead } = view.texts.places?.[follows] ?? {};
  return instead === undefined || isAboutPerson(view) ? follows : instead;
}

/** Whether a territory has another answer, or this one is its own. */
function isLocal({ orientation: { notice, reasons } }: View): boolean {
  return (
    notice.some(({ code }) => code === 'local') ||
    reasons.rules.some(({ territory }) => territory !== undefined)
  );
}
