import assert from 'node:assert/strict';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';

import { readAll } from './complete.js';
import { fetchBytes, type FetchOptions } from './read-bytes.js';
import { openChannel } from './open-channel.js';
import {
  keysOf,
  newSigners,
  NOW,
  presentOf,
  published,
  SAID,
  settingsOf,
  wantedOf,
} from './testing/two-bodies.js';

const signers = await newSigners();
const { maison, centre, machine } = signers;
const settings = settingsOf(keysOf(signers));
const files = await published(await wantedOf(settings, SAID), [maison, centre], machine);
const { rootHash } = (await presentOf(files)).channel;
const manifest = [...files.keys()].find((path) => /^pack\/.*\.manifest\.json$/.test(path)) ?? '';

/** What a server does in place of giving a file, and what our client says for each sort of file. */
interface Fault {
  readonly what: string;
  readonly answer: (response: ServerResponse, text: string) => void;
  /** Of the first root, whose hash the page knows; of `timestamp.json`; of what has its hash in a list. */
  readonly codes: readonly [root: Code, timestamp: Code, listed: Code];
  /** For what never ends. */
  readonly timeLimit?: number;
}
type Code = string | undefined;

const all = (code: Code): Fault['codes'] => [code, code, code];
const changed = (change: (text: string) => string): Fault['answer'] => {
  return (response, text) => void response.end(change(text));
};
const MANY = 50_000_000;
/** What may be on its way when reading stops: some pieces of a stream. */
const PIECE = 2 ** 18;

const FAULTS: readonly Fault[] = [
  ...[404, 410].map((status) => ({
    what: `it answers ${status}`,
    answer: (response: ServerResponse) => void response.writeHead(status).end('<h1>Non</h1>'),
    codes: all('missing'),
  })),
  ...[400, 401, 403, 429, 500, 503].map((status) => ({
    what: `it answers ${status}`,
    answer: (response: ServerResponse) => void response.writeHead(status).end(),
    codes: all('network'),
  })),
  {
    what: 'it redirects',
    answer: (response) => void response.writeHead(302, { location: '/ailleurs' }).end(),
    codes: all('network'),
  },
  { what: 'it never answers', answer: () => {}, codes: all('network'), timeLimit: 60 },
  {
    what: 'it stops in the middle',
    answer: (response, text) => void response.write(text.slice(0, text.length / 2)),
    codes: all('network'),
    timeLimit: 60,
  },
  {
    what: 'it cuts the line in the middle',
    answer: (response, text) => {
      response.writeHead(200, { 'content-length': Buffer.byteLength(text) });
      response.write(text.slice(0, text.length / 2), () => response.destroy());
    },
    codes: all('network'),
  },
  {
    what: 'it gives a page of HTML with 200',
    answer: (response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Oups'),
    codes: ['hash', 'format', 'hash'],
  },
  {
    what: 'it gives the right bytes as another type',
    answer: (response, text) =>
      void response.writeHead(200, { 'content-type': 'image/png' }).end(text),
    codes: all(undefined),
  },
  { what: 'it gives nothing', answer: changed(() => ''), codes: ['hash', 'format', 'hash'] },
  {
    what: 'it gives half of a file as a whole',
    answer: changed((text) => text.slice(0, text.length / 2)),
    codes: ['hash', 'format', 'hash'],
  },
  {
    what: 'it gives no JSON',
    answer: changed((text) => text.replace('{', '(')),
    codes: ['hash', 'format', 'hash'],
  },
  {
    what: 'it gives another format',
    answer: changed((text) => text.replace(/1\.0\.31|1\.0\.0/, '2.0.31')),
    codes: ['hash', 'format', 'hash'],
  },
  {
    what: 'it gives one byte more',
    answer: changed((text) => `${text} `),
    codes: ['hash', 'format', 'hash'],
  },
  {
    what: 'it gives deep nesting',
    answer: changed(() => '['.repeat(99_000)),
    codes: ['hash', 'format', 'hash'],
  },
  {
    what: 'it gives data without an end',
    answer: (response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(50_000)));
      };
      response.on('drain', more);
      more();
    },
    codes: all('hash'),
  },
  {
    what: 'it gives 50 MB',
    answer: (response) => void response.end(Buffer.alloc(MANY)),
    codes: all('hash'),
  },
];

/** A file of each sort, and as many bytes as may be read of it. */
const FILES = [
  ['1.root.json', 0, 100_000],
  ['timestamp.json', 1, 500_000],
  ['1.snapshot.json', 2, files.get('1.snapshot.json')?.length ?? 0],
  ['1.targets.json', 2, files.get('1.targets.json')?.length ?? 0],
  [manifest, 2, files.get(manifest)?.length ?? 0],
] as const;

describe('[http] a server that does not give a file as it should', () => {
  let server: Server;
  let address = '';
  let faulty: readonly [path: string, answer: Fault['answer']] | undefined;
  let read = 0;
  const unhandled: unknown[] = [];
  const { fetch } = globalThis;

  before(async () => {
    process.on('unhandledRejection', (reason) => unhandled.push(reason));
    server = createServer(({ url = '' }, response) => {
      const text = textAt(url);
      if (faulty && url.endsWith(`/${faulty[0]}`)) faulty[1](response, text ?? '');
      else response.writeHead(text === undefined ? 404 : 200).end(text);
    });
    address = await listenOn(server);
    // Counts the bytes that the client takes of the file at fault.
    globalThis.fetch = async (url, init) => {
      const response = await fetch(url, init);
      if (!response.body || !String(url).endsWith(`/${faulty?.[0]}`)) return response;
      const counted = response.body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(piece, controller) {
            read += piece.length;
            controller.enqueue(piece);
          },
        }),
      );
      return new Response(counted, { status: response.status });
    };
  });

  after(() => {
    globalThis.fetch = fetch;
    server.closeAllConnections();
    server.close();
  });

  async function refusal(path: string, answer: Fault['answer'], options?: FetchOptions) {
    [faulty, read] = [[path, answer], 0];
    try {
      const bytes = fetchBytes(address, { timeLimit: 5000, ...options });
      await readAll(await openChannel(bytes, { now: NOW, root: rootHash }));
      return undefined;
    } catch (error) {
      const { name, code } = error as { name?: string; code?: string };
      return name === 'ChannelError' ? code : name;
    } finally {
      faulty = undefined;
    }
  }

  for (const { what, answer, codes, ...options } of FAULTS) {
    it(`${codes[2] === undefined ? 'is believed' : 'is told by a code'}: ${what}`, async () => {
      for (const [path, sort, most] of FILES) {
        assert.equal(await refusal(path, answer, options), codes[sort], path);
        assert.ok(read <= most + PIECE, `${read} bytes were read of ${path}`);
      }
      assert.deepEqual(unhandled, []);
    });
  }

  it('is no newer root where it says so, and is none that can be left out', async () => {
    assert.equal(
      await refusal('2.root.json', (response) => response.writeHead(404).end()),
      undefined,
    );
    assert.equal(await refusal('2.root.json', (response) => response.end('<html>')), 'format');
    assert.equal(
      await refusal('2.root.json', (response) => response.writeHead(500).end()),
      'network',
    );
  });

  it('is told by a code where there is no server', async () => {
    const nobody = fetchBytes('http://127.0.0.1:9/');
    await assert.rejects(openChannel(nobody, { now: NOW }), {
      name: 'ChannelError',
      code: 'network',
    });
  });

  it('is left at once when nobody needs it any more', async () => {
    const ending = new AbortController();
    setTimeout(() => ending.abort(), 20);
    const options = { signal: ending.signal, timeLimit: 60_000 };
    assert.equal(await refusal('timestamp.json', () => {}, options), 'AbortError');
    assert.equal(await refusal('timestamp.json', () => {}, options), 'AbortError');
  });
});

describe('[http] a server', () => {
  it('is asked without cookie, referrer or header of ours, and for each file once', async () => {
    const asked: string[] = [];
    const headers = new Set<string>();
    // Of its own: what another test has given up may still be on its way.
    const server = createServer(({ url = '', rawHeaders }, response) => {
      asked.push(url);
      rawHeaders.forEach((name, at) => at % 2 === 0 && headers.add(name.toLowerCase()));
      const text = textAt(url);
      response.writeHead(text === undefined ? 404 : 200).end(text);
    });
    const address = await listenOn(server);
    try {
      await openChannel(fetchBytes(address), { now: NOW, root: rootHash });
    } finally {
      server.closeAllConnections();
      server.close();
    }
    assert.ok(asked.length > 3);
    assert.equal(new Set(asked).size, asked.length);
    assert.deepEqual(
      ['cookie', 'referer', 'authorization', 'origin'].filter((name) => headers.has(name)),
      [],
    );
  });
});

function textAt(url: string): string | undefined {
  return files.get(decodeURIComponent(url.slice('/canal/'.length)));
}

async function listenOn(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/canal`;
}
