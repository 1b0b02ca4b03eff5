import type { PlacePart } from '../place/place-part.js';
import type { Written } from '../place/write-located.js';
import { destinationWords, type View } from '../view.js';
import { writtenUrl } from '../ui/written-url.js';
import { detailsWords } from '../words/details-words.js';
import { siteContacts } from '../result/site-contacts.js';

/**
 * Writes how to reach one to call, in the order of the screen: the site, the rules, the directory, which
 * has no say in an emergency.
 */
export function contactsOf(
  view: View,
  id: string,
  place: PlacePart | undefined,
): readonly Written[] {
  const { phone, url } = destinationWords(view, id);
  const isEmergency = view.orientation.status === 'emergency';
  const ways = [phone, writtenUrl(url)].filter((way) => way !== undefined);
  return [
    ...siteContacts(view, id).map((link) => ({
      name: writtenLink(link),
      lines: [detailsWords(view).siteContact],
    })),
    ...(ways.length > 0 ? [{ lines: [ways.join(' · ')] }] : []),
    ...((!isEmergency && place?.writeStructures(view, id)) || []),
  ];
}

/** What a link says, and where it leads: on paper nobody can follow it. */
function writtenLink({ href, textContent }: HTMLAnchorElement): string {
  const target = writtenUrl(href) ?? href.replace(/^\w+:|\?.*$/g, '');
  const text = textContent.trim();
  return !text || text.includes(target) ? text || target : `${text} (${target})`;
}
