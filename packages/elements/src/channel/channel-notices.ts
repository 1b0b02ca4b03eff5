import type { Pack } from '@coord-orientation/sdk';
import type { OpenedChannel } from '@coord-orientation/sdk/channel';
import { formatDate } from '../ui/format-date.js';
import { channelFr } from '../words/channel-fr.js';
import type { RulesNotice } from '../view.js';
import type { Words } from '../words/fr.js';
import { codeOf } from './channel-client.js';

/** A result that stays on screen says of which day it is, after this long, in milliseconds. */
const DAY = 86_400_000;

/** What is known of the rules on screen. */
export interface ChannelState {
  readonly pack: Pack;
  /** Why the last look came to nothing. */
  readonly error: unknown;
  /** What was verified last. */
  readonly channel: OpenedChannel | undefined;
  /** A result is on screen. */
  readonly isResult: boolean;
  /** Other rules have led elsewhere than those in which the questions were answered. */
  readonly isUpdated: boolean;
  /** Since when the result is on screen; undefined where none is. */
  readonly shownAt: number | undefined;
}

/** Says above all else what a person has to know of the rules. */
export function noticesOf(words: Words, state: ChannelState): readonly RulesNotice[] {
  const { pack, error, channel, isResult, isUpdated, shownAt } = state;
  const say = words.channel ?? channelFr;
  const day = (date: string) => formatDate(date, words.lang);
  const isIts = channel?.index.id === pack.id && channel.withdrawn.includes(pack.version);
  // Where nothing can be verified at all, nobody is kept from it: the page is told.
  const isRefused = error !== undefined && codeOf(error) !== 'unsupported';
  const isOld = shownAt !== undefined && Date.now() - shownAt > DAY;
  const said: readonly (readonly [boolean, RulesNotice['kind'], string])[] = [
    [isIts && isResult, 'reminder', say.withdrawn(pack.version)],
    [isRefused, 'link-note', say.refused(day(pack.rules.logic.date))],
    [isUpdated, 'link-note', say.updated],
    [isOld, 'link-note', say.old(day(dateOf(shownAt)))],
  ];
  return said.flatMap(([isSaid, kind, text]) => (isSaid ? [{ kind, text }] : []));
}

/** The words of the interface, where the last day of the rules is that of the channel. */
export function wordsOf(words: Words, { pack, channel }: ChannelState): Words {
  const end = channel?.unconfirmedSince;
  // The day before it ended, as the rules then have it.
  const day = end && new Date(end.getTime() - 1).toISOString().slice(0, 10);
  const isIts = channel?.index.version === pack.version;
  if (!isIts || pack.rules.logic.validUntil !== day) return words;
  return { ...words, expired: (words.channel ?? channelFr).unconfirmed };
}

/** The day of a moment, as ISO has it; of the clock of who visits. */
function dateOf(time = 0): string {
  const date = new Date(time);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
