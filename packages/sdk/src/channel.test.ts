import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';

import { createSession } from '@coord-orientation/sdk';
import { openChannel } from '@coord-orientation/sdk/channel';
import { openDirectory } from '@coord-orientation/sdk/places';

import { serve } from '../../channel/src/testing/tuf-client.js';
import { publishedChannel, NAME } from './testing/published-channel.js';

type Files = ReadonlyMap<string, string>;

describe('[channel] a channel for applications', () => {
  let first: Awaited<ReturnType<typeof publishedChannel>>;
  let server: Server;
  let address = '';
  let files = new Map<string, string>();

  before(async () => {
    first = await publishedChannel();
    ({ server, url: address } = await serve({ get: (path: string) => files.get(path) } as Files));
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const open = (of: Files, more: object = {}) => {
    files = new Map(of);
    return openChannel(address, { root: first.root, ...more });
  };

  it('gives the newest rules, to be opened as any pack', async () => {
    const { openPack, isDemo, isWithdrawn, unconfirmedSince } = await open(first.files);
    const opened = await openPack();
    const session = createSession(opened.rules);
    session.answer('objet', 'urgence');
    assert.equal(session.decision.receipt.status, 'emergency');
    assert.equal(opened.version, '1.0.0');
    assert.deepEqual([isDemo, isWithdrawn, unconfirmedSince], [true, false, undefined]);
  });

  it('gives the newest directory, with the lines that a département corrected since', async () => {
    const linesIn = async (of: Files) => {
      const { directory } = await open(of);
      assert.ok(directory);
      const opened = await openDirectory(directory);
      assert.deepEqual(await opened.load(['81', '34']), []);
      assert.deepEqual(opened.structures.get('34'), []);
      return JSON.stringify(opened.structures.get('81'));
    };
    const next = 'DAC du Tarn, corrigé';
    assert.ok((await linesIn(first.files)).includes(NAME));
    assert.ok((await linesIn(await first.corrected(next))).includes(next));
  });

  it('tells a département whose lines cannot be read, and says not that it has none', async () => {
    const broken = new Map([...first.files].filter(([path]) => !/local-centre/.test(path)));
    const { directory } = await open(broken);
    assert.ok(directory);
    const opened = await openDirectory(directory);
    const [problem] = await opened.load(['81']);
    assert.equal(problem?.code, 'missing-file');
    assert.equal(opened.structures.get('81'), undefined);
  });

  it('refuses rules whose numbers nobody signed', async () => {
    const other = await first.otherNumbers();
    await assert.rejects(open(other), { name: 'ChannelError', path: 'emergency/numbers.json' });
  });

  it('says what was withdrawn, and what nobody has confirmed', async () => {
    assert.equal((await open(await first.withdrawn())).isWithdrawn, true);
    const now = new Date(Date.now() + 100 * 86_400_000);
    const { unconfirmedSince } = await open(first.files, { now });
    assert.ok(unconfirmedSince && unconfirmedSince < now);
  });

  it('takes nothing older than what was seen, and nobody without a root', async () => {
    const { channel } = await open(await first.withdrawn());
    await assert.rejects(open(first.files, { seen: channel }), { code: 'older' });
    await assert.rejects(open(first.files, { root: 'sha256-AAAA' }), { code: 'hash' });
    await assert.rejects(open(first.files, { root: undefined }), TypeError);
  });

  it('is opened in a worker as well', async () => {
    files = new Map(first.files);
    const worker = new Worker(new URL('./testing/channel-worker.mjs', import.meta.url), {
      workerData: { address, root: first.root },
    });
    const version = await new Promise((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
    });
    assert.equal(version, '1.0.0');
  });
});
