import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Updater } from 'tuf-js';

type Files = ReadonlyMap<string, string>;

/** A host of files that are kept in memory. */
export async function serve(
  files: Files,
): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const text = files.get(
      decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname.slice(1)),
    );
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server };
}

/**
 * Reads a channel with tuf-js, a client that is not ours: the text of each target, by its path.
 *
 * @param seen - The channel as the client saw it before.
 */
export async function readWithTuf(
  files: Files,
  paths: readonly string[],
  seen?: Files,
): Promise<ReadonlyMap<string, string | undefined>> {
  const folder = await mkdtemp(join(tmpdir(), 'coord-test-'));
  await writeFile(join(folder, 'root.json'), (seen ?? files).get('1.root.json') ?? '');
  if (seen) await update(folder, seen, (updater) => updater.refresh());
  return update(folder, files, async (updater) => {
    await updater.refresh();
    const found: (readonly [string, TargetFile | undefined])[] = [];
    // One after the other: it keeps the metadata that it reads on the way.
    for (const path of paths) found.push([path, await updater.getTargetInfo(path)]);
    const texts = found.map(
      async ([path, target]) =>
        [path, target && (await readTarget(updater, folder, target))] as const,
    );
    return new Map(await Promise.all(texts));
  });
}

async function readTarget(updater: Updater, folder: string, target: TargetFile) {
  const file = await updater.downloadTarget(target, join(folder, target.path.replaceAll('/', '_')));
  return readFile(file, 'utf8');
}

type TargetFile = NonNullable<Awaited<ReturnType<Updater['getTargetInfo']>>>;

/** Works with a client that keeps what it saw in a folder. */
async function update<T>(folder: string, files: Files, work: (updater: Updater) => Promise<T>) {
  const { url, server } = await serve(files);
  try {
    return await work(
      new Updater({
        ...{ metadataDir: folder, metadataBaseUrl: url, targetDir: folder, targetBaseUrl: url },
        config: { fetchRetries: 0, fetchRetry: 0 },
      }),
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
