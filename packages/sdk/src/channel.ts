/**
 * Following a channel, a signed place where rules and directory are published: in pages, workers and Node.
 *
 * @packageDocumentation
 */
export {
  type ChannelCode,
  ChannelError,
  fetchBytes,
  type ReadBytes,
} from '@coord-orientation/channel';
export type { ReadFile } from '@coord-orientation/directory';
export { compareVersions } from './channel/compare-versions.js';
export {
  type ChannelOptions,
  type ChannelSeen,
  openChannel,
  type OpenedChannel,
} from './channel/open-channel.js';
