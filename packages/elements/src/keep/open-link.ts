import {
  createSession,
  withoutSettled,
  type Receipt,
  type Rules,
  type Situation,
  SituationError,
  type Texts,
} from '@coord-orientation/sdk';
import { formatDate } from '../ui/format-date.js';
import type { PlacesSlot } from '../place/places-slot.js';
import type { Words } from '../words/fr.js';
import { toolsFr } from '../words/tools-fr.js';
import { isSameLogic, readLink, type SharedReceipt } from './receipt-link.js';

/** What a shared link opens: the answers that still exist, but for danger, and what to say about it. */
export interface OpenedLink {
  readonly situation: Situation;
  readonly note: string;
}

/**
 * Opens a shared link with the rules of today, and says what has changed since it was made. That there is no
 * danger is asked anew: it was true when the link was made, of whoever made it. A danger that was said is an
 * emergency to who opens it. The département that it may hold becomes the place; one that does not exist is
 * left out.
 */
export async function openLink(
  fragment: string,
  { rules, texts }: { readonly rules: Rules; readonly texts: Texts },
  words: Words,
  places: PlacesSlot,
): Promise<OpenedLink> {
  const say = words.tools ?? toolsFr;
  const receipt = readLink(fragment);
  if (!receipt) return { situation: {}, note: say.linkBroken };
  const { departement } = receipt;
  const place = departement && (await (await places.load())?.takeShared(departement));
  const session = createSession(rules);
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
    noteOn(receipt, session.decision.receipt),
    place && say.linkPlace(place),
    lost > 0 && say.linkLost(lost),
  ];
  // Whoever made the link said that there was none, of that day; one that was said stays an emergency.
  const situation = withoutSettled(rules, session.situation);
  if (Object.keys(situation).length < Object.keys(session.situation).length) {
    notes.push(say.linkDanger);
  }
  return { situation, note: notes.filter(Boolean).join(' ') };

  function noteOn({ date, leads }: SharedReceipt, now: Receipt): string {
    const day = formatDate(date, words.lang);
    const { logicHash } = now.pack;
    const isSame = isSameLogic(receipt as SharedReceipt, logicHash) && lost === 0;
    if ([...leads].sort().join() !== [...now.leads].sort().join()) {
      // The same rules and answers: only a place, which a link does not hold, can make the difference.
      return isSame
        ? say.linkElsewhere(day, named(leads))
        : say.linkChanged(day, named(leads), named(now.leads));
    }
    return isSame ? say.linkSame(day) : say.linkNewRules(day);
  }

  function named(ids: readonly string[]): string {
    const names = ids.map((id) => texts.destinations[id]?.name ?? id);
    return names.join(' + ') || say.nobody;
  }
}
