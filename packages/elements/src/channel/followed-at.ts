import type { ChannelClient } from './channel-client.js';
import { type Followed, FollowedChannel } from './followed-channel.js';

const channels = new Map<string, FollowedChannel>();

/** Finds the channel that a page follows: one for all its elements. */
export function followedAt(client: ChannelClient, followed: Followed): FollowedChannel {
  const { address, root, isKept } = followed;
  const key = `${address} ${root} ${isKept}`;
  const known = channels.get(key) ?? new FollowedChannel(client, followed);
  channels.set(key, known);
  return known;
}

/** The address of a channel's folder as the page writes it, with a slash at the end. */
export function folderAddress(address: string): string {
  const { href } = new URL(address, document.baseURI);
  return href.endsWith('/') ? href : `${href}/`;
}
