/**
 * A channel: the newest signed rules and directory, verified before anything of them is read.
 *
 * @packageDocumentation
 */
export {
  type Channel,
  type ChannelCode,
  ChannelError,
  fetchBytes,
  type ReadBytes,
} from '@coord-orientation/channel';
export type { ReadFile } from '@coord-orientation/directory';
export { compareVersions } from './compare-versions.js';
export { openChannel, type OpenChannelOptions, type OpenedChannel } from './open-channel.js';
