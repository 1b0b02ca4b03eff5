import { type Channel, type ReadBytes, readMarked } from '@coord-orientation/channel';
import type { ReadFile } from '@coord-orientation/directory';

import { loadOnce } from './load-once.js';
import { readJson } from './read-json.js';

/** A part of the directory: each file with its length and its hash. */
interface Manifest {
  readonly files: Readonly<Record<string, { readonly length: number; readonly sha256: string }>>;
}

/** `index.json`, as far as it is changed here. */
interface Index {
  readonly departements: readonly (readonly string[])[];
}

/** Stands for the hash of a file of structures, whose body signs it by itself. */
const SIGNED_APART = 'signed';

/**
 * The directory of a channel, as one: what all share, and the lines of each département as the body that
 * answers there signed them last.
 *
 * @returns What `openDirectory` takes; undefined where the channel has no directory.
 */
export async function directoryInChannel(
  channel: Channel,
  read: ReadBytes,
): Promise<ReadFile | undefined> {
  if (!(await channel.find('directory/manifest.json'))) return undefined;
  const manifestOf = async (folder: string) =>
    readJson(await channel.read(`${folder}/manifest.json`)) as Manifest;
  // Read when it is first needed, and tried again after a failure.
  const once = loadOnce(manifestOf);
  const shared = () => once('directory');
  const readListed = async (folder: string, { files }: Manifest, name: string) => {
    const file = files[name];
    if (!file) throw new TypeError(`The channel lists no "${name}" in ${folder}.`);
    const mark = { length: file.length, hashes: { sha256: file.sha256 } };
    return readJson(await readMarked(read, `${folder}/${name}`, mark));
  };
  return async (name) => {
    const [, code] = /^structures\/([^/.]+)\./.exec(name) ?? [];
    if (code !== undefined) {
      const folder = `directory/${code}`;
      const own = await manifestOf(folder);
      return readListed(folder, own, Object.keys(own.files)[0] ?? '');
    }
    if (name !== 'index.json') return readListed('directory', await shared(), name);
    const own = await shared();
    const index = Object.keys(own.files).find((one) => /^index\.[^/]+$/.test(one)) ?? name;
    return withLines(channel, (await readListed('directory', own, index)) as Index);
  };
}

/** Says of each département whether it has lines: what cannot be read now is not the same as nothing. */
async function withLines(channel: Channel, index: Index): Promise<Index> {
  const departements = index.departements.map(async (one) => {
    const [code = ''] = one;
    const hasLines = await channel
      .find(`directory/${code}/manifest.json`)
      .then(Boolean, () => true);
    return hasLines ? [...one.slice(0, 4), SIGNED_APART] : one;
  });
  return { ...index, departements: await Promise.all(departements) };
}
