import type { OpenedChannel, ReadBytes } from '@coord-orientation/sdk/channel';
import { type ChannelClient, codeOf } from './channel-client.js';
import { type KeptFiles, keptFiles } from './kept-files.js';
import { timeLimit, waited } from './time-limit.js';
import { type Verified, verifiedFrom } from './verified.js';

/** Waits before a look that the network failed is tried again, in milliseconds. */
const PAUSES = [0, 2_000, 10_000] as const;

/** A page that is shown again looks again after this long, in milliseconds. */
const HOUR = 3_600_000;

/** What a page says of the channel that it follows. */
export interface Followed {
  /** Address of its folder, with a slash at the end. */
  readonly address: string;
  /** The hash of its first root file. */
  readonly root: string;
  /** The files may be kept on the disk of who visits. */
  readonly isKept: boolean;
}

/** Who follows a channel. */
export interface Listener {
  /** The language in which its pack is read before anything is shown of it; undefined where it is not wanted. */
  readonly langOf: (channel: OpenedChannel) => string | undefined;
  /** Called when something was verified, or could not be. */
  readonly onLook: () => void;
}

/** One channel, read once for a page however many elements follow it. What was verified stays in memory. */
export class FollowedChannel {
  /** What was verified last. */
  verified: Verified | undefined;
  /** Why the last look came to nothing; undefined while nobody knows. */
  error: unknown;

  readonly #client: ChannelClient;
  readonly #followed: Followed;
  readonly #listeners = new Set<Listener>();
  #stop: AbortController | undefined;
  #lookedAt = 0;
  #kept: KeptFiles | undefined;

  constructor(client: ChannelClient, followed: Followed) {
    this.#client = client;
    this.#followed = followed;
  }

  /**
   * Follows it until the returned function is called; the first look starts at once.
   *
   * @param listener - Who follows.
   */
  follow(listener: Listener): () => void {
    if (this.#listeners.size === 0) document.addEventListener('visibilitychange', this);
    this.#listeners.add(listener);
    if (!this.#stop && this.#isLookDue) void this.#look();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      document.removeEventListener('visibilitychange', this);
      this.#stop?.abort();
      this.#stop = undefined;
    };
  }

  handleEvent(): void {
    if (document.visibilityState === 'visible' && !this.#stop && this.#isLookDue) void this.#look();
  }

  get #isLookDue(): boolean {
    return Date.now() - this.#lookedAt > HOUR;
  }

  /** Never rejects. */
  async #look(): Promise<void> {
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    await this.#openKept();
    for (const pause of PAUSES) {
      try {
        if (pause > 0) await waited(pause, signal);
        await this.#open(signal);
        this.error = undefined;
        break;
      } catch (error) {
        if (signal.aborted) return;
        this.error = error;
        if (!isPassing(error)) break;
      }
    }
    this.#stop = undefined;
    this.#lookedAt = Date.now();
    this.#tell();
  }

  /** Opens what an earlier visit has kept; nothing of it is believed that does not verify. */
  async #openKept(): Promise<void> {
    const { address, root, isKept } = this.#followed;
    if (!isKept || this.verified) return;
    this.#kept ??= await keptFiles(address);
    const kept = this.#kept;
    if (!kept) return;
    let isOpen = false;
    const later = this.#later;
    const read: ReadBytes = async (path, most) =>
      (await kept.read(path)) ?? (isOpen ? later(path, most) : undefined);
    try {
      await this.#take(await this.#client.openChannel(address, { root, read }));
      this.#tell();
    } catch {
      // Nothing was kept, or it is damaged: the network says more.
    }
    isOpen = true;
  }

  async #open(signal: AbortSignal): Promise<void> {
    const { address, root } = this.#followed;
    const fetched = new Map<string, Uint8Array<ArrayBuffer>>();
    const timed = timeLimit(signal);
    const now = this.#client.fetchBytes(address, { signal: timed.signal });
    const later = this.#later;
    let isOpen = false;
    const read: ReadBytes = async (path, most) => {
      if (isOpen) return later(path, most);
      const bytes = await now(path, most);
      if (bytes) fetched.set(path, bytes);
      return bytes;
    };
    try {
      const seen = this.verified?.channel.channel;
      const isNew = await this.#take(await this.#client.openChannel(address, { root, seen, read }));
      if (isNew) await this.#kept?.clear();
      for (const [path, bytes] of fetched) await this.#kept?.keep(path, bytes);
    } finally {
      isOpen = true;
      timed.clear();
    }
  }

  /** Reads what is needed after the first look, and keeps it where it may. */
  get #later(): ReadBytes {
    const fetched = this.#client.fetchBytes(this.#followed.address);
    return async (path, most) => {
      const bytes = await fetched(path, most);
      if (bytes) void this.#kept?.keep(path, bytes);
      return bytes;
    };
  }

  /**
   * What can be read by those who want it, with all its words, is what is shown from now on.
   *
   * @returns Whether it is another one than before.
   */
  async #take(channel: OpenedChannel): Promise<boolean> {
    if (this.verified && isSame(this.verified.channel, channel)) return false;
    const verified = verifiedFrom(channel);
    const langs = [...this.#listeners].flatMap(({ langOf }) => langOf(channel) ?? []);
    await Promise.all([...new Set(langs)].map(verified.packIn));
    this.verified = verified;
    return true;
  }

  #tell(): void {
    for (const { onLook } of this.#listeners) onLook();
  }
}

/** Nothing was published since, and what was said holds as it did. */
function isSame(before: OpenedChannel, now: OpenedChannel): boolean {
  const [one, other] = [before, now].map(({ channel }) => channel.snapshot.signed.version);
  return one === other && Number(before.unconfirmedSince) === Number(now.unconfirmedSince);
}

/** The network, or a host in the middle of being written: it may pass. */
function isPassing(error: unknown): boolean {
  return [undefined, 'network', 'missing'].includes(codeOf(error));
}
