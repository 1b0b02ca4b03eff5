import { complete, markOf, type Present } from '../complete.js';
import type { Key } from '../metadata.js';
import { openChannel } from '../open-channel.js';
import { prepare, type Wanted } from '../prepare.js';
import type { ReadBytes } from '../read-bytes.js';
import { type SigningRequest, signRequest } from '../request.js';
import { type ChannelSettings, trustOf } from '../settings.js';
import { newPrivateKey, pemSigner, type Signer } from '../signer.js';

/** The day on which everything is new: today, as tuf-js asks the clock. */
export const NOW = new Date();

/** Two bodies that do not exist, their spare key, a machine, and somebody who signs nothing. */
export type Holder = 'maison' | 'centre' | 'reserve' | 'machine' | 'inconnu';

/** A signer for each, made for one test file. */
export async function newSigners(): Promise<Readonly<Record<Holder, Signer>>> {
  const one = async () => pemSigner(await newPrivateKey());
  const [maison, centre, reserve, machine, inconnu] = [one(), one(), one(), one(), one()];
  return {
    maison: await maison,
    centre: await centre,
    reserve: await reserve,
    machine: await machine,
    inconnu: await inconnu,
  };
}

/** Two of three sign the rules, two of two danger; the second body answers for the Tarn. */
export function settingsOf(
  keys: Readonly<Record<Exclude<Holder, 'inconnu'>, Key>>,
): ChannelSettings {
  const { machine, ...own } = keys;
  return {
    source: {
      title: 'Un canal fictif',
      bodies: [
        { id: 'maison', name: 'La maison fictive', key: 'maison.pub' },
        { id: 'centre', name: 'Le centre fictif', key: 'centre.pub' },
        { id: 'reserve', name: 'La clé de réserve', key: 'reserve.pub' },
      ],
      machine: 'machine.pub',
      rules: { threshold: 2, bodies: ['maison', 'centre', 'reserve'] },
      danger: { threshold: 2, bodies: ['maison', 'centre'] },
      withdrawal: ['maison', 'centre'],
      local: [{ body: 'centre', departements: ['81'] }],
    },
    keys: new Map(Object.entries(own)),
    machine,
  };
}

/** The keys of the signers. */
export function keysOf<T extends string>(signers: Readonly<Record<T, Signer>>): Record<T, Key> {
  const all = Object.entries<Signer>(signers).map(([name, { key }]) => [name, key] as const);
  return Object.fromEntries(all) as Record<T, Key>;
}

/** Files by role and path, to be signed. */
export type Said = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What is said first: rules, a number, a line of the Tarn, nothing withdrawn. */
export const SAID: Said = {
  targets: { 'pack/manifest.json': '{"version":"1.0.0"}' },
  danger: { 'emergency/numbers.json': '["15"]' },
  withdrawal: { 'withdrawal/notice.json': '[]' },
  'local-centre': { 'directory/81/manifest.json': '{"phone":"0500000000"}' },
};

/** What is wanted of a channel that says some files. */
export async function wantedOf(settings: ChannelSettings, said: Said): Promise<Wanted> {
  const targets: Record<string, Record<string, Awaited<ReturnType<typeof markOf>>>> = {};
  const files: Record<string, string> = {};
  for (const [role, own] of Object.entries(said)) {
    targets[role] = {};
    for (const [path, text] of Object.entries(own)) {
      targets[role][path] = await markOf(text);
      files[path] = text;
    }
  }
  return { title: settings.source.title, trust: await trustOf(settings), targets, files };
}

/** Reads files that are kept in memory. */
export function readerOf(files: ReadonlyMap<string, string>): ReadBytes {
  return async (path) => {
    const text = files.get(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
}

/** Opens a channel that is kept in memory. */
export async function presentOf(files: ReadonlyMap<string, string>, now = NOW): Promise<Present> {
  const read = readerOf(files);
  return { channel: await openChannel(read, { now }), read };
}

/** Prepares, has it signed by some, and gives all files of the channel after. */
export async function published(
  wanted: Wanted,
  by: readonly Signer[],
  machine: Signer,
  {
    files = new Map(),
    now = NOW,
  }: { readonly files?: ReadonlyMap<string, string>; readonly now?: Date } = {},
): Promise<ReadonlyMap<string, string>> {
  const present = files.size > 0 ? await presentOf(files, now) : undefined;
  let request: SigningRequest = { ...(await prepare(wanted, present?.channel, now)), before: {} };
  for (const signer of by) {
    ({ request } = await signRequest(request, signer, present?.channel));
  }
  const added = await complete(request, machine, present, now);
  return new Map([...files, ...added]);
}
