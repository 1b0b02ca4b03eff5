import {
  type Channel,
  ChannelError,
  type Envelope,
  fetchBytes,
  openChannel as openSigned,
  type ReadBytes,
} from '@coord-orientation/channel';
import type { ReadFile } from '@coord-orientation/directory';
import type { PackManifest, Rules, Situation, Texts, WireLogic } from '@coord-orientation/engine';
import { hasSameEmergencies } from '@coord-orientation/engine/internal';
import { isManifest, type ManifestReader } from '../fetch-pack.js';
import { openPack } from '../open-pack.js';
import type { Pack } from '../pack.js';
import { checkManifest, checkNumbers, checkRules, readMarks } from './emergency-marks.js';
import { directoryOf } from './read-directory.js';
import { readJson, readListed } from './read-json.js';

/** What a channel is followed with. */
export interface ChannelOptions {
  /** The hash of its first root file, `sha256-…`, as « coord verify » says it. */
  readonly root: string;
  /** The time that last days are compared with; the device's by default. */
  readonly now?: Date;
  /** What was seen of it before: nothing older is taken. */
  readonly seen?: ChannelSeen | undefined;
  /** How its files are read; over the network by default, without cookie, referrer or header. */
  readonly read?: ReadBytes;
}

/** What is remembered of a channel, so that nothing older is taken. */
export type ChannelSeen = Pick<Channel, 'root' | 'timestamp' | 'snapshot'>;

/** A channel whose rules were verified. */
export interface OpenedChannel {
  /** The id of its pack. */
  readonly id: string;
  /** The version of its pack. */
  readonly version: string;
  /** The last day on which it was said to be the newest; undefined as long as that holds. */
  readonly confirmedUntil: string | undefined;
  /** The versions that were withdrawn. */
  readonly withdrawn: readonly string[];
  readonly seen: ChannelSeen;
  /**
   * Opens its rules. What its last day has passed of is never certain.
   *
   * @param lang - As for the `openPack` of a folder.
   * @throws {ChannelError} A file is not the one that was signed, or a number for emergencies another.
   */
  openPack<S extends Situation = Situation>(lang?: string): Promise<Pack<S>>;
  /**
   * Opens its directory.
   *
   * @returns What `openDirectory` takes; undefined where it has none.
   * @throws {ChannelError} A file is not the one that was signed.
   */
  openDirectory(): Promise<ReadFile | undefined>;
}

/**
 * Opens a channel and verifies it: nothing that is not signed by enough of those who may is read. For pages,
 * workers and servers.
 *
 * @param address - Of the folder of `timestamp.json`; relative to the page where there is one.
 * @throws {ChannelError} Something does not hold; `code` says what.
 * @throws {TypeError} The network failed.
 * @example
 * const channel = await openChannel('https://exemple.fr/canal/', { root: 'sha256-…' });
 * const session = createSession((await channel.openPack()).rules);
 */
export async function openChannel(
  address: string | URL,
  { root, now = new Date(), seen, read = fetchBytes(address) }: ChannelOptions,
): Promise<OpenedChannel> {
  if (!globalThis.crypto?.subtle) {
    throw new ChannelError('unsupported', '', 'Signatures are verified over https alone.');
  }
  const channel = await openSigned(read, { root, now, seen });
  const [manifest, marks, withdrawn] = await Promise.all([
    readJson(channel, 'pack/manifest.json'),
    readMarks(channel),
    readWithdrawn(channel),
  ]);
  if (!isManifest(manifest)) {
    throw new ChannelError('format', 'pack/manifest.json', 'No manifest that this version reads.');
  }
  checkManifest(manifest, marks);
  const { id, version } = manifest;
  const confirmedUntil = lastDay(channel, now);
  const reader: ManifestReader = {
    index: manifest,
    read: async (name) => {
      const value = await readListed(read, `pack/${name}`, manifest.files[name]);
      if (name === manifest.logic) return endingOn(value as WireLogic, confirmedUntil);
      checkNumbers(value as Partial<Texts>, marks, isCore(manifest, name));
      return value;
    },
  };
  return {
    ...{ id, version, confirmedUntil, withdrawn, seen: channel },
    openPack: async (lang) => {
      const pack = await openPack<never>(reader, lang);
      checkRules(pack.rules, marks);
      return {
        ...pack,
        loadPlaces: async (place) => mustAgree(pack.rules, await pack.loadPlaces(place)),
      };
    },
    openDirectory: () => directoryOf(channel, read),
  };
}

async function readWithdrawn(channel: Channel): Promise<readonly string[]> {
  const path = 'withdrawal/notice.json';
  if (!(await channel.find(path))) return [];
  return ((await readJson(channel, path)) as { readonly versions: readonly string[] }).versions;
}

/** The day before the first of the metadata expired. */
function lastDay(channel: Channel, now: Date): string | undefined {
  const { root, timestamp, snapshot, targets } = channel;
  const ends = [root, timestamp, snapshot, targets].map(({ signed }: Envelope) =>
    Date.parse(signed.expires),
  );
  const end = Math.min(...ends);
  return end > now.getTime() ? undefined : new Date(end - 1).toISOString().slice(0, 10);
}

/** Past its last day nothing that rules say is certain. */
function endingOn(wire: WireLogic, day: string | undefined): WireLogic {
  const { validUntil } = wire.head;
  return day === undefined || day > validUntil
    ? wire
    : { ...wire, head: { ...wire.head, validUntil: day } };
}

function isCore({ words }: PackManifest, name: string): boolean {
  return Object.values(words).some(({ core }) => core === name);
}

/** @throws {ChannelError} A place has another emergency than the shared rules. */
function mustAgree<S extends Situation>(
  rules: Rules<S>,
  places: readonly Rules<S>[],
): readonly Rules<S>[] {
  const other = places.find((one) => one !== rules && !hasSameEmergencies(rules, one));
  if (!other) return places;
  throw new ChannelError('emergency', String(other.class), 'An emergency is another one there.');
}
