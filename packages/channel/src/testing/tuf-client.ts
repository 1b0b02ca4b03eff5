import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Updater } from 'tuf-js';

/** A host of files that are kept in memory. */
export async function serve(
  files: ReadonlyMap<string, string>,
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

/** Reads a channel with tuf-js, a client that is not ours: the text of each target, by its path. */
export async function readWithTuf(
  files: ReadonlyMap<string, string>,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const { url, server } = await serve(files);
  try {
    const folder = await mkdtemp(join(tmpdir(), 'coord-test-'));
    await writeFile(join(folder, 'root.json'), files.get('1.root.json') ?? '');
    const updater = new Updater({
      metadataDir: folder,
      metadataBaseUrl: url,
      targetDir: folder,
      targetBaseUrl: url,
      config: { fetchRetries: 0, fetchRetry: 0 },
    });
    await updater.refresh();
    const found = new Map<string, string | undefined>();
    for (const path of paths) {
      const target = await updater.getTargetInfo(path);
      if (!target) {
        found.set(path, undefined);
        continue;
      }
      const { readFile } = await import('node:fs/promises');
      const file = await updater.downloadTarget(target, join(folder, path.replaceAll('/', '_')));
      found.set(path, await readFile(file, 'utf8'));
    }
    return found;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
