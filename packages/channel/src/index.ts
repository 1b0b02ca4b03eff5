/**
 * Reads a channel, a signed place where rules and directory are published: a TUF repository, of which it
 * trusts nothing that is not signed. Runs in browsers and in Node.
 *
 * @packageDocumentation
 */
export { type ChannelCode, ChannelError } from './channel-error.js';
export type {
  DelegatedRole,
  Envelope,
  FileMark,
  Key,
  Role,
  RootSigned,
  Signature,
  Signed,
  SnapshotSigned,
  TargetFile,
  TargetsSigned,
} from './metadata.js';
export { type Channel, openChannel, type OpenOptions, readMarked } from './open-channel.js';
export { fetchBytes, type FetchOptions, type ReadBytes } from './read-bytes.js';
