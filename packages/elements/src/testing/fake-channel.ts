import {
  complete,
  keyIdOf,
  markOf,
  newPrivateKey,
  pageHash,
  pemSigner,
  prepare,
  type Present,
  type Signer,
  type SigningRequest,
  signRequest,
  type Trust,
} from '@coord-orientation/channel/publish';
import { openChannel, type ReadBytes } from '@coord-orientation/channel';
import type { PackFiles } from './newer-rules.js';

/** What is published at one time. */
export interface Publication {
  readonly pack: PackFiles;
  readonly withdrawn?: readonly string[];
  /** Files of the directory and of the départements, by their paths; each folder has its manifest. */
  readonly directory?: Readonly<Record<string, string>>;
  readonly now?: Date;
}

/** A channel of two bodies that do not exist, with what it takes to publish in it again. */
export interface FakeChannel {
  readonly root: string;
  readonly bodies: readonly Signer[];
  readonly machine: Signer;
  readonly files: ReadonlyMap<string, string>;
  readonly publish: (publication: Publication) => Promise<FakeChannel>;
}

/** Makes keys for two bodies and a machine, and publishes. */
export async function newChannel(publication: Publication): Promise<FakeChannel> {
  const signer = async () => pemSigner(await newPrivateKey());
  const [one, two, machine] = [await signer(), await signer(), await signer()];
  return publishIn(new Map(), [one, two], machine, publication);
}

async function publishIn(
  before: ReadonlyMap<string, string>,
  bodies: readonly Signer[],
  machine: Signer,
  { pack, withdrawn = [], directory = {}, now = new Date() }: Publication,
): Promise<FakeChannel> {
  const own = new Map([...pack.files].map(([name, text]) => [`pack/${name}`, text]));
  const notice = JSON.stringify({ format: 1, pack: idOf(pack), versions: withdrawn });
  const signed = {
    targets: [
      'pack/manifest.json',
      ...Object.keys(directory).filter((path) => path.endsWith('/manifest.json')),
    ],
    danger: ['emergency/numbers.json'],
    withdrawal: ['withdrawal/notice.json'],
  };
  const files: Record<string, string> = {
    ...Object.fromEntries(own),
    ...directory,
    'emergency/numbers.json': pack.danger,
    'withdrawal/notice.json': notice,
  };
  const targets: Record<string, Record<string, Awaited<ReturnType<typeof markOf>>>> = {};
  for (const [role, paths] of Object.entries(signed)) {
    const marks = await Promise.all(
      paths.map(async (path) => [path, await markOf(files[path] ?? '')] as const),
    );
    targets[role] = Object.fromEntries(marks);
  }
  const present = before.size > 0 ? await presentOf(before, now) : undefined;
  const wanted = {
    title: 'Un canal fictif',
    trust: await trustOf(bodies, machine),
    targets,
    files,
  };
  let request: SigningRequest = { ...(await prepare(wanted, present?.channel, now)), before: {} };
  for (const body of bodies) ({ request } = await signRequest(request, body, present?.channel));
  const after = new Map([...before, ...(await complete(request, machine, present, now))]);
  const root = await pageHash(new TextEncoder().encode(after.get('1.root.json') ?? ''));
  return {
    root,
    bodies,
    machine,
    files: after,
    publish: (next) => publishIn(after, bodies, machine, next),
  };
}

function idOf({ files }: PackFiles): string {
  return (JSON.parse(files.get('manifest.json') ?? '{}') as { readonly id: string }).id;
}

/** Both sign all but what is fresh. */
async function trustOf(bodies: readonly Signer[], machine: Signer): Promise<Trust> {
  const ids = await Promise.all(bodies.map(({ key }) => keyIdOf(key)));
  const machineId = await keyIdOf(machine.key);
  const keys = Object.fromEntries(bodies.map(({ key }, at) => [ids[at] ?? '', key]));
  const [both, fresh] = [
    { keyids: ids, threshold: 2 },
    { keyids: [machineId], threshold: 1 },
  ];
  const delegated = (name: string, path: string) => ({
    ...{ name, ...both, paths: [path], terminating: true },
  });
  return {
    root: {
      keys: { ...keys, [machineId]: machine.key },
      roles: { root: both, targets: both, snapshot: fresh, timestamp: fresh },
    },
    delegations: {
      keys,
      roles: [delegated('danger', 'emergency/*'), delegated('withdrawal', 'withdrawal/*')],
    },
    names: {},
  };
}

async function presentOf(files: ReadonlyMap<string, string>, now: Date): Promise<Present> {
  const read: ReadBytes = async (path) => {
    const text = files.get(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  return { channel: await openChannel(read, { now }), read };
}
