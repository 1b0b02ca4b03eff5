import { readAll } from '../complete.js';
import { openChannel } from '../open-channel.js';
import { NOW, readerOf } from './two-bodies.js';
import { readWithTuf } from './tuf-client.js';

type Files = ReadonlyMap<string, string>;

/** What our client and tuf-js say of a channel. */
export interface Verdicts {
  /** The code of our refusal; undefined where all is taken. */
  readonly ours: string | undefined;
  /** Parts whose last day has passed, which ours tells. */
  readonly expired: readonly string[];
  /** Whether tuf-js gives all files. */
  readonly isReadByTuf: boolean;
  /** What tuf-js said. */
  readonly said: string;
}

/**
 * Reads a channel with both clients, all of it.
 *
 * @param paths - The files that it has to give.
 * @param seen - The channel as both saw it before.
 */
export async function readWithBoth(
  files: Files,
  paths: readonly string[],
  seen?: Files,
): Promise<Verdicts> {
  const expired: string[] = [];
  const [ours, theirs] = await Promise.all([
    refusal(files, paths, seen, expired),
    readWithTuf(files, paths, seen).then(
      (found) => paths.find((path) => found.get(path) === undefined),
      (error: unknown) => String(error),
    ),
  ]);
  return { ours, expired, isReadByTuf: theirs === undefined, said: theirs ?? '' };
}

async function refusal(
  files: Files,
  paths: readonly string[],
  seen: Files | undefined,
  expired: string[],
): Promise<string | undefined> {
  const before = seen && (await openChannel(readerOf(seen), { now: NOW }));
  try {
    const channel = await openChannel(readerOf(files), { now: NOW, seen: before });
    const found = await readAll(channel);
    for (const path of paths) if (!found.has(path)) await channel.read(path);
    expired.push(...channel.expired);
    return undefined;
  } catch (error) {
    const { name, code } = error as { name?: string; code?: string };
    // Anything else is a defect.
    if (name !== 'ChannelError' || code === undefined) throw error;
    return code;
  }
}
