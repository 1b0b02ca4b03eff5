/**
 * Following a channel: loaded where the page names one.
 *
 * @packageDocumentation
 */
export { ChannelFollower } from './channel-follower.js';
