import { safeUrl } from '../ui/safe-url.js';
import { destinationWords, type View } from '../view.js';
import { siteContacts } from './site-contacts.js';

/** Whether the site, the rules or the directory say how to reach a destination. */
export function hasContact(view: View, id: string, hasPlace = false): boolean {
  const { phone, url } = destinationWords(view, id);
  if (hasPlace || siteContacts(view, id).length > 0) return true;
  return phone !== undefined || safeUrl(url) !== undefined;
}
