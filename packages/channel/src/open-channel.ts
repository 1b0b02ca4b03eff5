import { pageHash, sha256 } from './bytes.js';
import { ChannelError } from './channel-error.js';
import type {
  DelegatedRole,
  Envelope,
  FileMark,
  RootSigned,
  SnapshotSigned,
  TargetFile,
  TargetsSigned,
} from './metadata.js';
import { parseMetadata } from './parse-metadata.js';
import { matchesPattern } from './path-pattern.js';
import { type ReadBytes, readOrFail } from './read-bytes.js';
import { followRoot } from './follow-root.js';
import { isSigned } from './verify-signatures.js';

/** What a channel is opened with. */
export interface OpenOptions {
  /** The hash of its first root file, `sha256-…`; without it, whoever owns the address is believed. */
  readonly root?: string | undefined;
  /** The time that last days are compared with. */
  readonly now: Date;
  /** What was seen of the channel before: nothing older is taken. */
  readonly seen?: Pick<Channel, 'root' | 'timestamp' | 'snapshot'> | undefined;
}

/** A channel whose metadata hold together. */
export interface Channel {
  /** The hash of the first root file, as a page writes it. */
  readonly rootHash: string;
  readonly root: Envelope<RootSigned>;
  readonly timestamp: Envelope<SnapshotSigned>;
  readonly snapshot: Envelope<SnapshotSigned>;
  readonly targets: Envelope<TargetsSigned>;
  /** The bodies that sign for some paths alone. */
  readonly delegated: readonly DelegatedRole[];
  /** Metadata files that were read and whose last day has passed: what they say may be old. */
  readonly expired: ReadonlySet<string>;
  /** Reads what a body signed, once. */
  role(name: string): Promise<Envelope<TargetsSigned>>;
  /** What is signed of a file, by the one role that may: the first whose paths it is in. */
  find(path: string): Promise<TargetFile | undefined>;
  /** Reads a file, if it is the one that was signed. */
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** More is never read of a file whose length nobody signed yet. */
const MOST = 500_000;

/**
 * Opens a channel: reads its metadata and trusts none that is not signed by enough of those who may.
 *
 * @param read - Reads a file below the address of the channel.
 * @throws {ChannelError} Something does not hold; `code` says what.
 */
export async function openChannel(read: ReadBytes, options: OpenOptions): Promise<Channel> {
  const expired = new Set<string>();
  const check = ({ signed }: Envelope, path: string) => {
    if (Date.parse(signed.expires) <= options.now.getTime()) expired.add(path);
  };
  const { first, root, path } = await followRoot(read, options);
  const rootHash = await pageHash(first);
  check(root, path);
  const { keys, roles } = root.signed;

  const timestamp = parseMetadata<SnapshotSigned>(
    await readOrFail(read, 'timestamp.json', MOST),
    'timestamp',
    'timestamp.json',
  );
  await mustBeSigned(timestamp, roles.timestamp, keys, 'timestamp.json');
  mustNotBeOlder(timestamp, options.seen?.timestamp, 'timestamp.json');
  check(timestamp, 'timestamp.json');

  const snapshot = await readListed<SnapshotSigned>('snapshot', timestamp, roles.snapshot, keys);
  for (const [name, { version }] of Object.entries(options.seen?.snapshot.signed.meta ?? {})) {
    if ((snapshot.signed.meta[name]?.version ?? 0) >= version) continue;
    throw new ChannelError('older', name, `Version ${version} was seen before.`);
  }
  const targets = await readListed<TargetsSigned>('targets', snapshot, roles.targets, keys);
  const delegations = targets.signed.delegations ?? { keys: {}, roles: [] };

  const opened = new Map<string, Promise<Envelope<TargetsSigned>>>();
  const role = (name: string) => {
    const known = opened.get(name) ?? openRole(name);
    opened.set(name, known);
    return known;
  };
  const find = async (target: string): Promise<TargetFile | undefined> => {
    const own = ownOf(targets, target);
    if (own) return own;
    const owner = delegations.roles.find(({ paths }) =>
      paths.some((pattern) => matchesPattern(target, pattern)),
    );
    return owner && ownOf(await role(owner.name), target);
  };
  return {
    rootHash,
    ...{ root, timestamp, snapshot, targets, delegated: delegations.roles, expired, role, find },
    read: async (target) => {
      const mark = await find(target);
      if (!mark) throw new ChannelError('missing', target, 'Nobody signed it.');
      return readMarked(read, hashedPath(target, mark), mark);
    },
  };

  async function openRole(name: string): Promise<Envelope<TargetsSigned>> {
    const own = delegations.roles.find((one) => one.name === name);
    if (!own) throw new ChannelError('missing', name, 'There is no such role.');
    const envelope = await readListed<TargetsSigned>(
      'targets',
      snapshot,
      own,
      delegations.keys,
      name,
    );
    const foreign = Object.keys(envelope.signed.targets).find(
      (target) => !own.paths.some((pattern) => matchesPattern(target, pattern)),
    );
    if (foreign === undefined && !envelope.signed.delegations) return envelope;
    throw new ChannelError('path', foreign ?? name, `${name} may not sign for it.`);
  }

  /** Reads the version of a metadata file that another one names. */
  async function readListed<T extends SnapshotSigned | TargetsSigned>(
    type: 'snapshot' | 'targets',
    { signed: list }: Envelope<SnapshotSigned>,
    who: { readonly keyids: readonly string[]; readonly threshold: number },
    whose: RootSigned['keys'],
    name: string = type,
  ): Promise<Envelope<T>> {
    const listed = Object.hasOwn(list.meta, `${name}.json`) ? list.meta[`${name}.json`] : undefined;
    if (!listed) throw new ChannelError('missing', `${name}.json`, 'It is not listed.');
    const file = `${listed.version}.${name}.json`;
    const envelope = parseMetadata<T>(await readMarked(read, file, listed), type, file);
    await mustBeSigned(envelope, who, whose, file);
    if (envelope.signed.version !== listed.version) {
      throw new ChannelError('version', file, `It says version ${envelope.signed.version}.`);
    }
    check(envelope, file);
    return envelope;
  }
}

/** Where a file stands: its hash is in its name, so that no two versions share an address. */
export function hashedPath(path: string, { hashes }: FileMark): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}${hashes.sha256}.${path.slice(slash)}`;
}

/** Reads a file, if it has the length and the hash that were signed. */
export async function readMarked(
  read: ReadBytes,
  path: string,
  { length, hashes }: FileMark,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readOrFail(read, path, length);
  if (bytes.length === length && (await sha256(bytes)) === hashes.sha256) return bytes;
  throw new ChannelError('hash', path, 'It is not the file that was signed.');
}

function ownOf({ signed }: Envelope<TargetsSigned>, path: string): TargetFile | undefined {
  return Object.hasOwn(signed.targets, path) ? signed.targets[path] : undefined;
}

async function mustBeSigned(
  envelope: Envelope,
  role: Parameters<typeof isSigned>[1],
  keys: RootSigned['keys'],
  path: string,
): Promise<void> {
  if (await isSigned(envelope, role, keys)) return;
  throw new ChannelError('signature', path, `It needs ${role.threshold} signatures.`);
}

function mustNotBeOlder(envelope: Envelope, seen: Envelope | undefined, path: string): void {
  if (!seen || envelope.signed.version >= seen.signed.version) return;
  throw new ChannelError('older', path, `Version ${seen.signed.version} was seen before.`);
}
