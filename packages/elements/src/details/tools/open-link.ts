import {
  createOrientation,
  type Orientation,
  type Pack,
  type Situation,
  SituationError,
} from '@coord-orientation/sdk';
import { formatDate } from '../../format-date.js';
import type { PlacesSlot } from '../../places-slot.js';
import type { Words } from '../../words/fr.js';
import { toolsFr } from '../../words/tools-fr.js';
import { isSameLogic, readLink, type SharedReceipt } from './receipt-link.js';

/** What a shared link opens: the answers that still exist, and what to say about it. */
export interface OpenedLink {
  readonly situation: Situation;
  readonly note: string;
}

/**
 * Opens a shared link with the rules of today, and says what has changed since it was made. The
 * département that it may hold becomes the place; one that does not exist is left out.
 */
export async function openLink(
  fragment: string,
  pack: Pack,
  words: Words,
  places: PlacesSlot,
): Promise<OpenedLink> {
  const say = words.tools ?? toolsFr;
  const receipt = readLink(fragment);
  if (!receipt) return { situation: {}, note: say.linkBroken };
  const { departement } = receipt;
  const place = departement && (await (await places.load())?.takeShared(departement));
  const session = createOrientation(pack);
  places.value?.applyRulesTo(session);
  let lost = 0;
  for (const [question, answer] of Object.entries(receipt.answers)) {
    try {
      session.answer(question, answer);
    } catch (error) {
      if (!(error instanceof SituationError)) throw error;
      lost += 1;
    }
  }
  const notes = [
    noteOn(receipt, session.orientation),
    place && say.linkPlace(place),
    lost > 0 && say.linkLost(lost),
  ];
  return { situation: session.situation, note: notes.filter(Boolean).join(' ') };

  function noteOn({ date, lead }: SharedReceipt, now: Orientation): string {
    const day = formatDate(date, words.lang);
    if ([...lead].sort().join() !== [...now.lead].sort().join()) {
      return say.linkChanged(day, named(lead), named(now.lead));
    }
    const { logicHash } = now.receipt.pack;
    return isSameLogic(receipt as SharedReceipt, logicHash) && lost === 0
      ? say.linkSame(day)
      : say.linkNewRules(day);
  }

  function named(ids: readonly string[]): string {
    const names = ids.map((id) => pack.texts.destinations[id]?.name ?? id);
    return names.join(' + ') || say.nobody;
  }
}
