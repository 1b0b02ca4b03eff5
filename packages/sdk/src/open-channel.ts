import {
  type Channel,
  ChannelError,
  fetchBytes,
  openChannel as openFiles,
  type ReadBytes,
} from '@coord-orientation/channel';
import type { ReadFile } from '@coord-orientation/directory';
import type { PackManifest, Situation } from '@coord-orientation/engine';

import { directoryInChannel } from './directory-in-channel.js';
import type { Pack } from './pack.js';
import { packInChannel } from './pack-in-channel.js';
import { readJson } from './read-json.js';

/** What a channel is opened with. */
export interface OpenChannelOptions {
  /** The hash of its first root file, as `coord verify` prints it: `sha256-…`. Nobody is trusted without it. */
  readonly root: string;
  /** What was seen of the channel before: nothing older is taken. */
  readonly seen?: Pick<Channel, 'root' | 'timestamp' | 'snapshot'> | undefined;
  /** How its files are read; over the network by default, without cookie, referrer or header. */
  readonly read?: ReadBytes | undefined;
  /** Ends all reading, also of what is read later. */
  readonly signal?: AbortSignal | undefined;
  /** For how long one file is waited for, in milliseconds. */
  readonly timeLimit?: number | undefined;
  /** The time that last days are compared with; that of the clock by default. */
  readonly now?: Date | undefined;
}

/** What a channel says now, verified. */
export interface OpenedChannel {
  /** What was verified: give it as `seen` when the channel is opened again. */
  readonly channel: Channel;
  /** What the newest rules are. */
  readonly index: PackManifest;
  /** The newest directory: what `openDirectory` takes; undefined where the channel has none. */
  readonly directory: ReadFile | undefined;
  /** The versions of these rules that were withdrawn. */
  readonly withdrawn: readonly string[];
  /** The rules lack approvals, and are shown as a demonstration. */
  readonly isDemo: boolean;
  /** The version of these rules was withdrawn: do not use them; the next one says what is right. */
  readonly isWithdrawn: boolean;
  /** Since when nobody has confirmed that all this is the newest; undefined while it is. */
  readonly unconfirmedSince: Date | undefined;
  /**
   * Opens the rules, and looks at the places of each as they are loaded: an emergency is the same there. Past the
   * last day of the channel nothing that they say is certain.
   *
   * @param lang - As for `openPack`.
   * @throws {ChannelError} A file is not the one that was signed, or an emergency or its number is another.
   */
  openPack<S extends Situation = Situation>(lang?: string): Promise<Pack<S>>;
}

/**
 * Opens a channel: the newest rules and directory that enough of its bodies signed.
 *
 * @param address - Of the folder of `timestamp.json`.
 * @throws {ChannelError} Something does not hold, or cannot be had; `code` says what.
 * @throws {PackError} The rules are of a format that this version does not read.
 * @example
 * const channel = await openChannel('https://exemple.fr/canal/', { root: 'sha256-…' });
 * const pack = await channel.openPack();
 */
export async function openChannel(
  address: string | URL,
  { root, seen, signal, timeLimit, now = new Date(), read: given }: OpenChannelOptions,
): Promise<OpenedChannel> {
  if (typeof root !== 'string') throw new TypeError('A channel is opened with its "root".');
  if (!globalThis.crypto?.subtle) {
    throw new ChannelError('unsupported', '', 'Signatures are verified over https alone.');
  }
  const read = given ?? fetchBytes(address, { signal, timeLimit });
  const channel = await openFiles(read, { root, now, seen });
  const unconfirmedSince = lastConfirmed(channel, now);
  const [{ index, openPack }, directory, manifest, notice] = await Promise.all([
    packInChannel(channel, read, unconfirmedSince),
    directoryInChannel(channel, read),
    channel.find('pack/manifest.json'),
    presentNotice(channel),
  ]);
  const { id, version } = index;
  const withdrawn = notice.pack === id ? notice.versions : [];
  return {
    ...{ channel, index, directory, withdrawn, unconfirmedSince, openPack },
    isDemo: manifest?.custom?.['demo'] === true,
    isWithdrawn: withdrawn.includes(version),
  };
}

/** Which versions of which pack are withdrawn. */
interface Notice {
  readonly pack: string;
  readonly versions: readonly string[];
}

async function presentNotice(channel: Channel): Promise<Notice> {
  const path = 'withdrawal/notice.json';
  if (!(await channel.find(path))) return { pack: '', versions: [] };
  return readJson(await channel.read(path)) as Notice;
}

/** The last day of the first part of it that has expired. */
function lastConfirmed({ root, timestamp, snapshot, targets }: Channel, now: Date) {
  const days = [root, timestamp, snapshot, targets].map(({ signed }) => Date.parse(signed.expires));
  const first = Math.min(...days);
  return first <= now.getTime() ? new Date(first) : undefined;
}
