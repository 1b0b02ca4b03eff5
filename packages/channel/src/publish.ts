/**
 * Writes a channel: keys, what is signed by whom, a request that is passed round, and the files to publish.
 * No file and no network of its own.
 *
 * @packageDocumentation
 */
export { pageHash } from './bytes.js';
export { type ChannelSource, channelSchema } from './channel-schema.js';
export {
  type ChannelFiles,
  complete,
  markOf,
  type Present,
  readAll,
  UnsignedError,
} from './complete.js';
export { hostFiles } from './host-files.js';
export { lockKey, unlockKey, WrongPassphraseError } from './key-file.js';
export { type LifeState, lifeOf } from './life.js';
export { onlyRole, prepare, type Wanted } from './prepare.js';
export {
  type ReadSettings,
  readSettings,
  type SettingsFault,
  settingsFaults,
} from './read-settings.js';
export {
  type Signable,
  type SigningRequest,
  signRequest,
  statesOf,
  type TaskState,
  tasksOf,
} from './request.js';
export { type ChannelSettings, localRole, type Trust, trustOf } from './settings.js';
export { addSignature, newPrivateKey, pemSigner, readPublicKey, type Signer } from './signer.js';
export { hashedPath } from './open-channel.js';
export { keyIdOf, signersOf } from './verify-signatures.js';
