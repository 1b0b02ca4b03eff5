import type { Pack, Session, Situation, Texts } from '@coord-orientation/sdk';
import { compareVersions, type OpenedChannel } from '@coord-orientation/sdk/channel';
import type { ReactiveController } from 'lit';
import type { NewestDirectory } from '../place/finder-of.js';
import type { View } from '../view.js';
import type { ChannelClient } from './channel-client.js';
import { type ChannelState, noticesOf, wordsOf } from './channel-notices.js';
import { type ChannelHost, NewestOfChannel } from './newest-of-channel.js';
import { NewestNumbers } from './newest-numbers.js';
import { readable } from './readable.js';
import { stageOf } from './stage-of.js';
import { newestOf, nextPack } from './which-pack.js';

/** What is known of an element when it is asked which pack holds. */
export interface HostState {
  /** The packs that it has by itself, the one that the page is about first; none until that is known. */
  readonly own: readonly Pack[];
  /** The session on screen; undefined when the pack or the situation cannot be read. */
  readonly session: Session | undefined;
  /** What was answered here since the last restart. */
  readonly answered: Situation;
  /** What the page has set, until somebody answers. */
  readonly given: Situation;
}

type Host = ChannelHost & { readonly pack: Pack };

/** Keeps one element with the newest pack of a channel that may be shown. */
export class ChannelFollower implements ReactiveController {
  readonly #host: Host;
  readonly #client: ChannelClient;
  readonly #read: () => HostState;
  readonly #take: (pack: Pack, situation: Situation) => void;
  readonly #newest: NewestOfChannel;
  /** The result on screen, and since when. */
  #shown: { readonly situation: Situation; readonly at: number } | undefined;
  /** The answers that were replayed in another pack, and what they led to before. */
  #replayed: { readonly situation: Situation; readonly leads: string } | undefined;
  readonly #numbers = new NewestNumbers();

  /**
   * @param read - Reads how the element is.
   * @param take - Goes on with another pack.
   */
  constructor(
    host: Host,
    client: ChannelClient,
    read: () => HostState,
    take: (pack: Pack, situation: Situation) => void,
  ) {
    this.#host = host;
    this.#client = client;
    this.#read = read;
    this.#take = take;
    this.#newest = new NewestOfChannel(host, client, (channel) => this.#isWanted(channel));
    host.addController(this);
  }

  /** The directory of the channel, unless what the page has is newer. */
  get directory(): NewestDirectory | undefined {
    const [own] = this.#read().own;
    const { verified } = this.#newest.value ?? {};
    if (!own || verified?.channel.index.id !== own.id) return undefined;
    return compareVersions(verified.channel.index.version, own.version) < 0
      ? undefined
      : verified.directory;
  }

  hostConnected(): void {
    this.#newest.follow();
  }

  hostDisconnected(): void {
    this.#newest.leave();
  }

  /** Remembers the result that is on screen now: it changes no more. */
  hostUpdated(): void {
    const { situation } = this.#read().session ?? {};
    if (situation && this.#stage === 'due') this.#shown = { situation, at: Date.now() };
  }

  /** Takes the pack that holds now; called before each screen, and after each answer. */
  follow(): void {
    this.#newest.follow();
    const [own, ...others] = this.#read().own;
    const { opened, verified } = this.#newest.value ?? {};
    if (!own || !verified) return;
    const { index, withdrawn } = verified.channel;
    const { id } = index;
    if (id !== own.id) {
      const message = `The page is about "${own.id}".`;
      return this.#newest.refuse(new this.#client.ChannelError('pack', id, message));
    }
    const next = nextPack({
      present: this.#host.pack,
      packs: [own, ...others, ...(opened ? [opened.pack] : [])],
      id,
      withdrawn,
      stage: this.#stage,
    });
    if (next) this.#goOnWith(next);
  }

  /** Words with the newest numbers and links that were verified. */
  texts(texts: Texts): Texts {
    const { opened, verified } = this.#newest.value ?? {};
    const newest = newestOf(
      [this.#host.pack, ...(opened ? [opened.pack] : [])],
      this.#host.pack.id,
      verified?.channel.withdrawn ?? [],
    );
    if (newest !== opened?.pack || !opened || texts.lang !== opened.texts.lang) return texts;
    return this.#numbers.in(texts, opened.texts);
  }

  /** Adds to a view what is to be said of the rules. */
  complete(view: View): View {
    const state = this.#state;
    const { words } = view;
    return Object.assign(view, {
      words: wordsOf(words, state),
      // Nothing stands above a danger, nor makes anybody doubt what it says.
      notices: this.#stage === 'emergency' ? [] : noticesOf(words, state),
      hasDirectory: view.hasDirectory || this.#newest.value?.verified.hasDirectory === true,
    });
  }

  /** The pack of a channel is read where it is newer than what the page has by itself. */
  #isWanted({ index, withdrawn }: OpenedChannel): boolean {
    const { id, version } = index;
    const { own } = this.#read();
    if (own[0] && own[0].id !== id) return false;
    const kept = own.filter((one) => one.id === id && !withdrawn.includes(one.version));
    return kept.every((one) => compareVersions(one.version, version) < 0);
  }

  get #stage() {
    const { session, answered } = this.#read();
    return stageOf(session, answered, this.#shown?.situation);
  }

  get #state(): ChannelState {
    const { value, error } = this.#newest;
    const { session } = this.#read();
    const isHere = (one: { readonly situation: Situation } | undefined) =>
      one !== undefined && one.situation === session?.situation;
    const replayed = this.#replayed;
    return {
      pack: this.#host.pack,
      error,
      channel: value?.verified.channel,
      isResult: session !== undefined && session.current === undefined,
      isUpdated:
        isHere(replayed) &&
        (session?.current !== undefined || leadsOf(session) !== replayed?.leads),
      shownAt: isHere(this.#shown) ? this.#shown?.at : undefined,
    };
  }

  /** Replays the answers in another pack; a danger that was dealt with stays so. */
  #goOnWith(pack: Pack): void {
    const { session: before, given, answered } = this.#read();
    if (!before || Object.keys(answered).length === 0) return this.#take(pack, given);
    this.#take(pack, readable(pack.rules, before.situation));
    const { session: after } = this.#read();
    if (!after) return;
    const { dangers } = after;
    if (dangers.length > 0 && dangers.every((id) => before.handled.includes(id))) after.handle();
    this.#replayed = { situation: after.situation, leads: leadsOf(before) };
  }
}

function leadsOf(session: Session | undefined): string {
  const { status, receipt } = session?.decision ?? {};
  return [status === 'emergency', ...[...(receipt?.leads ?? [])].sort()].join(' ');
}
