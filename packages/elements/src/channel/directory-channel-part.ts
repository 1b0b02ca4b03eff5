/**
 * Following a channel in the directory on its own: loaded where the page names one.
 *
 * @packageDocumentation
 */
import * as client from './client-part.js';
import { DirectoryFollower } from './directory-follower.js';
import type { ChannelHost } from './newest-of-channel.js';

/** Lets a directory follow the channel that its element names. */
export function followDirectory(host: ChannelHost): DirectoryFollower {
  return new DirectoryFollower(host, client);
}
