import type { ReactiveController } from 'lit';
import type { NewestDirectory } from '../place/finder-of.js';
import { formatDate } from '../ui/format-date.js';
import { channelFr, type ChannelWords } from '../words/channel-fr.js';
import { type ChannelClient, codeOf } from './channel-client.js';
import { type ChannelHost, NewestOfChannel } from './newest-of-channel.js';

/** Keeps a directory on its own with the lines of a channel; of its rules nothing is read. */
export class DirectoryFollower implements ReactiveController {
  readonly #newest: NewestOfChannel;

  constructor(host: ChannelHost, client: ChannelClient) {
    this.#newest = new NewestOfChannel(host, client, () => false);
    host.addController(this);
  }

  /** The directory that was verified last. */
  get directory(): NewestDirectory | undefined {
    return this.#newest.value?.verified.directory;
  }

  hostConnected(): void {
    this.#newest.follow();
  }

  hostDisconnected(): void {
    this.#newest.leave();
  }

  hostUpdate(): void {
    this.#newest.follow();
  }

  /** What is said above the directory; undefined where its lines are the newest. */
  notice(lang: string, words: ChannelWords = channelFr): string | undefined {
    const { value, error } = this.#newest;
    const since = value?.verified.channel.unconfirmedSince;
    if (since) return words.unconfirmed(formatDate(since.toISOString().slice(0, 10), lang));
    // Where nothing can be verified at all, the page is told, and nobody is kept from what is there.
    const isRefused = error !== undefined && codeOf(error) !== 'unsupported';
    return isRefused ? words.refusedDirectory : undefined;
  }
}
