import { isFromOwnSite, isReachable, type Structure } from '@coord-orientation/sdk/places';
import { formatDate } from '../ui/format-date.js';
import type { PlaceContext } from './place-context.js';

/** Says how sure a line is: who confirmed it, that it was seen on the structure's own site, or neither. */
export function stateOf(
  { words, lang }: Pick<PlaceContext, 'words' | 'lang'>,
  structure: Structure,
): string {
  const { confirmation, seen } = structure;
  if (confirmation) {
    const { by, on, until } = confirmation;
    const isOver = until < new Date().toISOString().slice(0, 10);
    return isOver
      ? words.confirmedUntil(formatDate(until, lang))
      : words.confirmedBy(by, formatDate(on, lang));
  }
  const isSeen = isReachable(structure) && isFromOwnSite(structure);
  return isSeen ? words.seenOnSite(formatDate(seen, lang)) : words.toConfirm;
}
