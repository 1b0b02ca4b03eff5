/**
 * What opens and verifies a channel: loaded where the page names one.
 *
 * @packageDocumentation
 */
export { ChannelError, fetchBytes, openChannel } from '@coord-orientation/sdk/channel';
