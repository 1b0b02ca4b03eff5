import { readMarked } from '@coord-orientation/channel';
import { hashedPath, hostFiles, readAll } from '@coord-orientation/channel/publish';

import { metadataPaths, openPlace, openPresent, writeChannel } from '../channel/place.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readNow } from './publish.js';

/** Which channel is copied, and where to. */
export interface MirrorOptions extends SharedOptions {
  readonly channel: string;
  readonly out?: string;
  /** The hash of the first root file, as pages have it. */
  readonly root?: string;
  readonly today?: string;
}

/** `coord channel mirror`: copies a channel to one's own server, verified; never an older one over a newer. */
export async function mirror(io: Io, options: MirrorOptions): Promise<ExitCode> {
  const say = io.words.channel;
  const { channel: place, out, root } = options;
  if (out === undefined) throw new UsageError(say.noOut);
  const now = readNow(io, options.today);
  const own = await openPresent(out, now);
  const expected = root ?? own?.channel.rootHash;
  if (expected === undefined) throw new UsageError(say.noRoot(place));
  const seen = own?.channel;
  const { channel, read } = await openPlace(io, place, { now, root: expected, seen });
  if (channel.expired.size > 0) throw new UsageError(say.oldCopy(place, [...channel.expired]));
  const files = new Map<string, string>(Object.entries(hostFiles()));
  const keep = (path: string, bytes: Uint8Array) =>
    files.set(path, new TextDecoder().decode(bytes));
  for (const [path, bytes] of await readAll(channel)) {
    const mark = await channel.find(path);
    if (mark) keep(hashedPath(path, mark), bytes);
    if (path === 'pack/manifest.json') keep(path, bytes);
    for (const [name, { length, sha256 }] of Object.entries(listedIn(path, bytes))) {
      const file = path.slice(0, path.lastIndexOf('/') + 1) + name;
      keep(file, await readMarked(read, file, { length, hashes: { sha256 } }));
    }
  }
  for (const path of metadataPaths(channel)) {
    const bytes = await read(path, Number.MAX_SAFE_INTEGER);
    if (bytes) keep(path, bytes);
  }
  await writeChannel(out, files);
  printResult(io, options, { channel: out, files: files.size, root: channel.rootHash }, () =>
    say.mirrored(out, files.size, channel.rootHash),
  );
  return 0;
}

/** The files of a folder that its manifest lists. */
function listedIn(path: string, bytes: Uint8Array): Listed {
  if (!path.endsWith('/manifest.json')) return {};
  return (JSON.parse(new TextDecoder().decode(bytes)) as { readonly files?: Listed }).files ?? {};
}

type Listed = Readonly<Record<string, { readonly length: number; readonly sha256: string }>>;
