import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

/**
 * Serves one page and its files, compressed beforehand as a good host does.
 * @param {import('./forms.mjs').Form} form
 * @returns {Promise<{ address: string, received: () => number, stop: () => void }>} `received` gives the
 * bytes of all answers so far, and counts anew from there.
 */
export async function serveForm({ body, files = {}, folder }) {
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Form</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
  const ready = new Map([['/', answer(html, '.html')]]);
  for (const [path, content] of Object.entries(files))
    ready.set(path, answer(content, extname(path)));
  let bytes = 0;

  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = folder && join(folder, pathname);
    if (!ready.has(pathname) && file && existsSync(file)) {
      ready.set(pathname, answer(readFileSync(file), extname(file)));
    }
    const found = ready.get(pathname);
    if (!found) return response.writeHead(404).end();
    bytes += found.content.length;
    return response.writeHead(200, found.headers).end(found.content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${portOf(server)}/`,
    received() {
      const sum = bytes;
      bytes = 0;
      return sum;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function portOf(server) {
  return server.address().port;
}

function answer(content, extension) {
  const headers = {
    'content-type': types[extension] ?? 'application/octet-stream',
    'content-encoding': 'gzip',
    'cache-control': 'no-store',
  };
  return { content: gzipSync(content, { level: 9 }), headers };
}
