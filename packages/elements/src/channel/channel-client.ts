import type * as client from './client-part.js';

/** What opens and verifies a channel. */
export type ChannelClient = typeof client;

/** Why something of a channel is not taken; undefined where the network failed. */
export function codeOf(error: unknown): string | undefined {
  const { name, code } = Object(error) as { readonly name?: unknown; readonly code?: unknown };
  return name === 'ChannelError' ? String(code) : undefined;
}
