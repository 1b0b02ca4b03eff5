/**
 * A channel: the newest signed rules and directory, verified before anything of them is read.
 *
 * @packageDocumentation
 */
export { type Channel, type ChannelCode, ChannelError } from '@coord-orientation/channel';
export { openChannel, type OpenChannelOptions, type OpenedChannel } from './open-channel.js';
