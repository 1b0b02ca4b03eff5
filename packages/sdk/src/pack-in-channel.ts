import { type Channel, ChannelError, type ReadBytes, readMarked } from '@coord-orientation/channel';
import {
  PackError,
  type PackManifest,
  type PackReader,
  type Rules,
  type Situation,
  type Texts,
  type WireLogic,
} from '@coord-orientation/engine';
import { COMPILED_FORMAT, hasSameEmergencies } from '@coord-orientation/engine/internal';

import {
  checkManifest,
  checkNumbers,
  checkRules,
  type EmergencyMarks,
  readMarks,
} from './emergency-marks.js';
import { isManifest } from './is-manifest.js';
import { openPack } from './open-pack.js';
import type { Pack } from './pack.js';
import { readJson } from './read-json.js';

/** The rules of a channel. */
export interface PackInChannel {
  readonly index: PackManifest;
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
  const [folder, index] = await readManifest(channel);
  const marks = await readMarks(channel);
  checkManifest(index, marks);
  const reader: PackReader = {
    index,
    read: async (name) => {
      const file = index.files[name];
      if (!file) throw new PackError('format', `The manifest lists no "${name}".`);
      const mark = { length: file.length, hashes: { sha256: file.sha256 } };
      const value = readJson(await readMarked(read, folder + name, mark));
      return name === index.logic ? endingAt(value as WireLogic, end) : value;
    },
  };
  return {
    index,
    openPack: async (lang) => held(await openPack<never>(reader, lang), marks),
  };
}

/** Where the newest rules are in another format, the last ones of ours are beside them for a year. */
const FOLDERS = ['pack/', `pack/format-${COMPILED_FORMAT}/`];

async function readManifest(channel: Channel): Promise<readonly [string, PackManifest]> {
  for (const folder of FOLDERS) {
    const path = `${folder}manifest.json`;
    if (!(await channel.find(path))) continue;
    const index = readJson(await channel.read(path));
    if (isManifest(index)) return [folder, index];
  }
  throw new PackError('format', 'The channel has no pack that this version reads.');
}

/** The last day of the rules is the day before the channel ended, where that is sooner. */
function endingAt(wire: WireLogic, end: Date | undefined): WireLogic {
  const day = end && new Date(end.getTime() - 1).toISOString().slice(0, 10);
  if (day === undefined || day > wire.head.validUntil) return wire;
  return { ...wire, head: { ...wire.head, validUntil: day } };
}

/**
 * Holds all that is loaded of a pack to what was signed of danger.
 *
 * @throws {ChannelError} An emergency or its number is another one.
 */
function held<S extends Situation>(pack: Pack<S>, marks: EmergencyMarks): Pack<S> {
  const { rules, core, loadCore, loadTexts, loadPlaces } = pack;
  const checked = (texts: Texts) => {
    checkNumbers(texts, marks);
    return texts;
  };
  checkRules(rules, marks);
  checked(core);
  return {
    ...pack,
    loadCore: async (lang) => checked(await loadCore(lang)),
    loadTexts: async (lang) => checked(await loadTexts(lang)),
    loadPlaces: async (place) => mustAgree(rules, await loadPlaces(place)),
  };
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
