import type { Pack, Texts } from '@coord-orientation/sdk';
import type { OpenedChannel } from '@coord-orientation/sdk/channel';
import type { LitElement } from 'lit';
import { CoordErrorEvent } from '../events/coord-error-event.js';
import { nearestLang } from '../language/nearest-lang.js';
import { given } from '../ui/given.js';
import { type ChannelClient, codeOf } from './channel-client.js';
import { folderAddress, followedAt } from './followed-at.js';
import type { FollowedChannel } from './followed-channel.js';
import type { Verified } from './verified.js';

/** An element that follows a channel. */
export interface ChannelHost extends LitElement {
  readonly channel: string | undefined;
  readonly channelRoot: string | undefined;
  readonly keep: boolean;
}

/** What was verified last, in the language of an element. */
export interface Newest {
  readonly verified: Verified;
  /** Its pack and all its words; undefined where they are not wanted. */
  readonly opened: { readonly pack: Pack; readonly texts: Texts } | undefined;
}

/** The channel that an element names, and what was verified of it; what is refused is told to the page. */
export class NewestOfChannel {
  value: Newest | undefined;
  /** Why the last look came to nothing. */
  error: unknown;

  readonly #host: ChannelHost;
  readonly #client: ChannelClient;
  #key = '';
  #channel: FollowedChannel | undefined;
  #leave: (() => void) | undefined;
  readonly #isWanted: (channel: OpenedChannel) => boolean;

  /** @param isWanted - Whether the pack of a channel may be taken: it is read only then. */
  constructor(
    host: ChannelHost,
    client: ChannelClient,
    isWanted: (channel: OpenedChannel) => boolean,
  ) {
    this.#host = host;
    this.#client = client;
    this.#isWanted = isWanted;
  }

  /** Follows the channel that the element names now. */
  follow(): void {
    const { channel, channelRoot, keep, isConnected } = this.#host;
    const address = given(channel);
    const key = isConnected && address ? `${address} ${channelRoot} ${keep}` : '';
    if (key === this.#key) return;
    this.leave();
    this.#key = key;
    if (!key || !address) return;
    try {
      const followed = {
        address: folderAddress(address),
        root: given(channelRoot) ?? '',
        isKept: keep,
      };
      const found = followedAt(this.#client, followed);
      if (found !== this.#channel) this.value = this.error = undefined;
      this.#channel = found;
      this.#leave = found.follow({
        langOf: (opened) => (this.#isWanted(opened) ? nearestLang(this.#host) : undefined),
        onLook: () => void this.#take(found),
      });
      if (found.verified) void this.#take(found);
    } catch (error) {
      this.refuse(error);
    }
  }

  /** Leaves it: what is on its way is given up. */
  leave(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#key = '';
  }

  /** Tells the page once why something is not taken. */
  refuse(error: unknown): void {
    if (this.error !== undefined && codeOf(error) === codeOf(this.error)) return;
    this.error = error;
    this.#host.dispatchEvent(new CoordErrorEvent(error));
  }

  async #take(channel: FollowedChannel): Promise<void> {
    let { error } = channel;
    try {
      await this.#open(channel);
    } catch (cause) {
      error = cause;
    }
    if (channel !== this.#channel) return;
    if (error === undefined) this.error = undefined;
    else this.refuse(error);
    this.#host.requestUpdate();
  }

  async #open(channel: FollowedChannel): Promise<void> {
    const { verified } = channel;
    if (!verified) return;
    const isWanted = this.#isWanted(verified.channel);
    if (verified === this.value?.verified && (this.value.opened || !isWanted)) return;
    const opened = isWanted ? await openedIn(verified, nearestLang(this.#host)) : undefined;
    if (channel === this.#channel && verified === channel.verified) {
      this.value = { verified, opened };
    }
  }
}

async function openedIn(verified: Verified, lang: string): Promise<Newest['opened']> {
  const pack = await verified.packIn(lang);
  return { pack, texts: await pack.loadTexts(lang) };
}
