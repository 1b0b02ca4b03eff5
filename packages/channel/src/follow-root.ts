import { pageHash } from './bytes.js';
import { ChannelError } from './channel-error.js';
import type { Envelope, RootSigned } from './metadata.js';
import { parseMetadata } from './parse-metadata.js';
import { type ReadBytes, readOrFail } from './read-bytes.js';
import { isSigned } from './verify-signatures.js';

/** From the first root file to the newest. */
export interface FollowedRoot {
  /** The first one, as it was read. */
  readonly first: Uint8Array<ArrayBuffer>;
  readonly root: Envelope<RootSigned>;
  readonly path: string;
}

/** More is never read of a root file. */
const MOST = 100_000;

/** As many changes of keys are followed: one a week for twenty years. */
const LAST = 1024;

/**
 * Follows a channel from its first root file to the newest: each is signed by enough of those that the one
 * before it trusts, and by enough of its own.
 *
 * @throws {ChannelError} The first is not the one that is expected, or one is not signed so.
 */
export async function followRoot(
  read: ReadBytes,
  {
    root: expected,
    seen,
  }: {
    readonly root?: string | undefined;
    readonly seen?: { readonly root: Envelope<RootSigned> } | undefined;
  },
): Promise<FollowedRoot> {
  const first = await readOrFail(read, '1.root.json', MOST);
  if (expected !== undefined && (await pageHash(first)) !== expected) {
    throw new ChannelError('hash', '1.root.json', 'It is not the root that this page expects.');
  }
  let found = {
    first,
    root: parseMetadata<RootSigned>(first, 'root', '1.root.json'),
    path: '1.root.json',
  };
  await mustFollow(found, found.root);
  for (let version = 2; version <= LAST; version += 1) {
    const path = `${version}.root.json`;
    const bytes = await read(path, MOST);
    if (!bytes) break;
    const next = { first, root: parseMetadata<RootSigned>(bytes, 'root', path), path };
    await mustFollow(next, found.root);
    found = next;
  }
  const known = seen?.root.signed.version ?? 0;
  if (found.root.signed.version >= known) return found;
  throw new ChannelError('older', found.path, `Version ${known} was seen before.`);
}

async function mustFollow(
  { root, path }: FollowedRoot,
  before: Envelope<RootSigned>,
): Promise<void> {
  if (`${root.signed.version}.root.json` !== path || root.signed.consistent_snapshot !== true) {
    throw new ChannelError('version', path, `It says version ${root.signed.version}.`);
  }
  for (const { signed } of [before, root]) {
    if (await isSigned(root, signed.roles.root, signed.keys)) continue;
    throw new ChannelError('signature', path, 'Too few of those who may sign it did.');
  }
}
