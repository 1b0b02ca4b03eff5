import { openChannel } from '@coord-orientation/channel';
import type { Present, SigningRequest } from '@coord-orientation/channel/publish';

/** Reads the text of a file that is passed round; undefined where it is none. */
export function parseRequest(text: string): SigningRequest | undefined {
  try {
    const value = JSON.parse(text) as Partial<SigningRequest> | null;
    const isRequest = value?.format === 1 && value.delegated && value.files && value.before;
    return isRequest ? (value as SigningRequest) : undefined;
  } catch {
    return undefined;
  }
}

/** The channel as sites see it, from what a request carries of it: only what is compared is there. */
export async function beforeOf(
  { before }: SigningRequest,
  now: Date,
): Promise<Present | undefined> {
  if (before['timestamp.json'] === undefined) return undefined;
  const read: Present['read'] = async (path) => {
    const text = Object.hasOwn(before, path) ? before[path] : undefined;
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  return { read, channel: await openChannel(read, { now }) };
}
