import { type Channel, ChannelError, type ReadBytes, readMarked } from '@coord-orientation/channel';
import {
  PackError,
  type Rules,
  type Situation,
  type Texts,
  type WireLogic,
} from '@coord-orientation/engine';
import { hasSameEmergencies } from '@coord-orientation/engine/internal';

import { checkManifest, checkNumbers, checkRules, readMarks } from './emergency-marks.js';
import type { ManifestReader } from './fetch-pack.js';
import { isManifest } from './is-manifest.js';
import { openPack } from './open-pack.js';
import type { Pack } from './pack.js';
import { readJson } from './read-json.js';

/** The rules of a channel. */
export interface PackInChannel {
  /** What `openPack` takes. */
  readonly pack: ManifestReader;
  readonly openPack: <S extends Situation = Situation>(lang?: string) => Promise<Pack<S>>;
}

/**
 * The rules of a channel; each file is refused unless it is the one that their signed manifest names, and
 * each number for emergencies unless those who answer for danger signed it.
 *
 * @param end - From when on nothing that they say is certain.
 * @throws {ChannelError} The manifest cannot be had, or names other numbers than those that were signed.
 * @throws {PackError} It is of another format.
 */
export async function packInChannel(
  channel: Channel,
  read: ReadBytes,
  end?: Date,
): Promise<PackInChannel> {
  const index = readJson(await channel.read('pack/manifest.json'));
  if (!isManifest(index)) {
    throw new PackError('format', 'The channel has no pack that this version reads.');
  }
  const marks = await readMarks(channel);
  checkManifest(index, marks);
  const core = new Set(Object.values(index.words).map((words) => words.core));
  const pack: ManifestReader = {
    index,
    read: async (name) => {
      const file = index.files[name];
      if (!file) throw new PackError('format', `The manifest lists no "${name}".`);
      const mark = { length: file.length, hashes: { sha256: file.sha256 } };
      const value = readJson(await readMarked(read, `pack/${name}`, mark));
      if (name === index.logic) return endingAt(value as WireLogic, end);
      checkNumbers(value as Partial<Texts>, marks, core.has(name));
      return value;
    },
  };
  return {
    pack,
    openPack: async (lang) => {
      const opened = await openPack<never>(pack, lang);
      checkRules(opened.rules, marks);
      return {
        ...opened,
        loadPlaces: async (place) => mustAgree(opened.rules, await opened.loadPlaces(place)),
      };
    },
  };
}

/** The last day of the rules is the day before the channel ended, where that is sooner. */
function endingAt(wire: WireLogic, end: Date | undefined): WireLogic {
  const day = end && new Date(end.getTime() - 1).toISOString().slice(0, 10);
  if (day === undefined || day > wire.head.validUntil) return wire;
  return { ...wire, head: { ...wire.head, validUntil: day } };
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
