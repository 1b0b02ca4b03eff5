import { sha256 } from './bytes.js';
import { ChannelError } from './channel-error.js';
import { expiryOf } from './life.js';
import type { Envelope, FileMark, Signed, SnapshotSigned } from './metadata.js';
import { type Channel, hashedPath, openChannel } from './open-channel.js';
import type { ReadBytes } from './read-bytes.js';
import { type SigningRequest, statesOf, type TaskState } from './request.js';
import { addSignature, type Signer } from './signer.js';

/** Files of a channel, in the order in which they are to be written: `timestamp.json` makes them count. */
export type ChannelFiles = ReadonlyMap<string, string>;

/** Signatures that a request still waits for. */
export class UnsignedError extends Error {
  override readonly name = 'UnsignedError';
  readonly waiting: readonly TaskState[];

  constructor(waiting: readonly TaskState[]) {
    super(waiting.map(({ name }) => name).join());
    this.waiting = waiting;
  }
}

/** What sites see, and what reads it. */
export interface Present {
  readonly channel: Channel;
  readonly read: ReadBytes;
}

/**
 * Makes of a signed request the files to publish, with what the machine says of them. What comes out was
 * opened as a site opens it.
 *
 * @param machine - Signs what is fresh.
 * @throws {UnsignedError} Signatures are missing.
 * @throws {ChannelError} The request was made for another state of the channel, or does not hold together.
 */
export async function complete(
  request: SigningRequest,
  machine: Signer,
  present: Present | undefined,
  now: Date,
): Promise<ChannelFiles> {
  const states = await statesOf(request, present?.channel);
  await mustBeNext(states, present?.channel);
  const waiting = states.filter((state) => state.waiting > 0);
  if (waiting.length > 0) throw new UnsignedError(waiting);

  const files = new Map<string, string>();
  const meta: Record<string, FileMark & { version: number }> = {
    ...present?.channel.snapshot.signed.meta,
  };
  for (const { name, envelope } of states) {
    const text = JSON.stringify(envelope);
    files.set(`${envelope.signed.version}.${name}.json`, text);
    if (name !== 'root') meta[`${name}.json`] = await listed(envelope, text);
  }
  for (const [path, text] of await placed(request)) files.set(path, text);
  const snapshot = await fresh('snapshot', meta, present?.channel.snapshot, machine, now);
  const text = JSON.stringify(snapshot);
  files.set(`${snapshot.signed.version}.snapshot.json`, text);
  const marks = { 'snapshot.json': await listed(snapshot, text) };
  const timestamp = await fresh('timestamp', marks, present?.channel.timestamp, machine, now);
  files.set('timestamp.json', JSON.stringify(timestamp));
  await mustOpen(files, present, now);
  return files;
}

/** Each part is the version after the one that sites see: nothing was published meanwhile. */
async function mustBeNext(
  states: readonly TaskState[],
  channel: Channel | undefined,
): Promise<void> {
  const known = new Set(channel?.delegated.map(({ name }) => name));
  for (const { name, envelope } of states) {
    const top = name === 'root' ? channel?.root : channel?.targets;
    const isTop = name === 'root' || name === 'targets';
    const before = isTop ? top : known.has(name) ? await channel?.role(name) : undefined;
    if (envelope.signed.version === (before?.signed.version ?? 0) + 1) continue;
    throw new ChannelError('version', name, 'The channel has changed since the request was made.');
  }
}

/** The files of a request where a site looks for them: what is signed by itself has its hash in its name. */
async function placed({
  files,
  targets,
  delegated,
}: SigningRequest): Promise<ReadonlyMap<string, string>> {
  const signed = [targets, ...Object.values(delegated)].flatMap((one) =>
    Object.entries(one?.signed.targets ?? {}),
  );
  const marks = new Map(signed);
  const all = Object.entries(files).map(([path, text]) => {
    const mark = marks.get(path);
    return [mark ? hashedPath(path, mark) : path, text] as const;
  });
  return new Map(all);
}

async function fresh(
  type: 'snapshot' | 'timestamp',
  meta: SnapshotSigned['meta'],
  before: Envelope | undefined,
  machine: Signer,
  now: Date,
): Promise<Envelope<SnapshotSigned>> {
  const version = (before?.signed.version ?? 0) + 1;
  const expires = expiryOf(type, now);
  const signed: SnapshotSigned = { _type: type, spec_version: '1.0.31', version, expires, meta };
  return addSignature({ signatures: [], signed }, machine);
}

async function listed({ signed }: Envelope<Signed>, text: string) {
  return { version: signed.version, ...(await markOf(text)) };
}

/** Length and hash of a text. */
export async function markOf(text: string): Promise<FileMark> {
  const bytes = new TextEncoder().encode(text);
  return { length: bytes.length, hashes: { sha256: await sha256(bytes) } };
}

/** Opens the channel with its new files, all of them, as a site does that saw it before. */
async function mustOpen(
  files: ChannelFiles,
  present: Present | undefined,
  now: Date,
): Promise<void> {
  const read: ReadBytes = async (path, most) => {
    const text = files.get(path);
    return text === undefined ? present?.read(path, most) : new TextEncoder().encode(text);
  };
  const { rootHash: root } = present?.channel ?? {};
  const opened = await openChannel(read, { root, now, seen: present?.channel });
  await readAll(opened);
}

/** Reads everything that is signed in a channel, so that nothing is missing or damaged. */
export async function readAll(
  channel: Channel,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const roles = await Promise.all(channel.delegated.map(({ name }) => channel.role(name)));
  const paths = [channel.targets, ...roles].flatMap(({ signed }) => Object.keys(signed.targets));
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const path of paths) found.set(path, await channel.read(path));
  return found;
}
