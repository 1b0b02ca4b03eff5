import { type Channel, ChannelError, type ReadBytes, readMarked } from '@coord-orientation/channel';
import { PackError, type PackManifest, type Texts } from '@coord-orientation/engine';

import type { ManifestReader } from './fetch-pack.js';
import { isManifest } from './is-manifest.js';
import { readJson } from './read-json.js';

const NUMBERS = 'emergency/numbers.json';

/** What the bodies of the danger bundle sign. */
interface DangerFile {
  readonly emergency: PackManifest['emergency'];
  readonly numbers: readonly (readonly [destination: string, phone: string])[];
}

/**
 * The rules of a channel; each file is refused unless it is the one that their signed manifest names, and
 * each number for emergencies unless those who answer for danger signed it.
 *
 * @throws {ChannelError} The manifest cannot be had, or names other numbers than those that were signed.
 * @throws {PackError} It is of another format.
 */
export async function packInChannel(channel: Channel, read: ReadBytes): Promise<ManifestReader> {
  const [folder, index] = await readManifest(channel);
  const danger = readJson(await channel.read(NUMBERS)) as DangerFile;
  if (JSON.stringify(danger.emergency) !== JSON.stringify(index.emergency)) throw otherNumbers();
  const core = new Set(Object.values(index.words).map((words) => words.core));
  return {
    index,
    read: async (name) => {
      const file = index.files[name];
      if (!file) throw new PackError('format', `The manifest lists no "${name}".`);
      const mark = { length: file.length, hashes: { sha256: file.sha256 } };
      const value = readJson(await readMarked(read, folder + name, mark));
      if (core.has(name)) mustSayNumbers(value as Texts, danger.numbers);
      return value;
    },
  };
}

/** Where the newest rules are in another format, the last ones of ours are beside them for a year. */
const FOLDERS = ['pack/', 'pack/format-1/'];

async function readManifest(channel: Channel): Promise<readonly [string, PackManifest]> {
  for (const folder of FOLDERS) {
    const path = `${folder}manifest.json`;
    if (!(await channel.find(path))) continue;
    const index = readJson(await channel.read(path));
    if (isManifest(index)) return [folder, index];
  }
  throw new PackError('format', 'The channel has no pack that this version reads.');
}

/** The words of each language give the numbers that were signed. */
function mustSayNumbers({ destinations }: Texts, numbers: DangerFile['numbers']): void {
  const isOther = numbers.some(([id, phone]) => (destinations[id]?.phone ?? '') !== phone);
  if (isOther) throw otherNumbers();
}

function otherNumbers(): ChannelError {
  return new ChannelError('signature', NUMBERS, 'The rules name numbers that nobody signed.');
}
