import { expect } from '@esm-bundle/chai';
import { setupWorker } from 'msw/browser';
import { HttpResponse } from 'msw';
import { type FakeChannel, newChannel } from '../testing/fake-channel.js';
import { mockNetwork } from '../testing/mock-network.js';
import { newerRules } from '../testing/newer-rules.js';
import { serveChannel, type ServedChannel } from '../testing/serve-channel.js';
import { LATER, NEWER } from '../testing/versions.js';
import { wait } from '../testing/wait.js';
import * as client from './client-part.js';
import { FollowedChannel } from './followed-channel.js';

describe('a channel that a page keeps on the disk', () => {
  const worker = setupWorker();
  const leaving: (() => void)[] = [];

  before(() => mockNetwork(worker));
  after(() => worker.stop());
  afterEach(async () => {
    worker.resetHandlers();
    for (const leave of leaving.splice(0)) leave();
    for (const name of await caches.keys()) await caches.delete(name);
  });

  /** A visit of a page that was never there before. */
  function visit(
    { address }: ServedChannel,
    { root }: FakeChannel,
    isKept = true,
  ): FollowedChannel {
    const channel = new FollowedChannel(client, { address, root, isKept });
    leaving.push(channel.follow({ langOf: () => 'fr', onLook: () => undefined }));
    return channel;
  }

  const verified = (channel: FollowedChannel) => wait(() => channel.verified);

  it('is there at the next visit without a network, with what was read of it', async () => {
    const published = await newChannel({ pack: await newerRules({ version: NEWER }) });
    const served = serveChannel(worker, published.files);
    await verified(visit(served, published));
    await written();
    expect(await isOnDisk(served)).to.equal(true);

    served.answer = () => HttpResponse.error();
    const { channel, packIn } = await verified(visit(served, published));
    expect(channel.index.version).to.equal(NEWER);
    expect((await packIn('fr')).version).to.equal(NEWER);
  });

  it('is not followed to an older version', async () => {
    const older = await newChannel({ pack: await newerRules({ version: NEWER }) });
    const newer = await older.publish({ pack: await newerRules({ version: LATER }) });
    const served = serveChannel(worker, newer.files);
    await verified(visit(served, newer));
    await written();
    served.files = older.files;
    const second = visit(served, newer);
    await wait(() => second.error);
    expect((second.error as { code?: string }).code).to.equal('older');
    expect(second.verified?.channel.index.version).to.equal(LATER);
  });

  it('is verified again: a kept file that was changed is read anew', async () => {
    const published = await newChannel({ pack: await newerRules({ version: NEWER }) });
    const served = serveChannel(worker, published.files);
    await verified(visit(served, published));
    await written();
    const cache = await caches.open(`coord-channel ${served.address}`);
    const keys = (await cache.keys()).filter(({ url }) => /pack\/fr\.core/.test(url));
    expect(keys).to.have.length(1);
    for (const key of keys) await cache.put(key, new Response('{}'));
    const second = await verified(visit(served, published));
    expect((await second.packIn('fr')).core.lang).to.equal('fr');
  });

  it('leaves nothing on the disk where the page does not say so', async () => {
    const published = await newChannel({ pack: await newerRules({ version: NEWER }) });
    const served = serveChannel(worker, published.files);
    await verified(visit(served, published, false));
    await written();
    expect(await isOnDisk(served)).to.equal(false);
  });
});

/** Each test has an address of its own: a visit of the one before may still be writing. */
function isOnDisk({ address }: ServedChannel): Promise<boolean> {
  return caches.has(`coord-channel ${address}`);
}

/** What was read is on the disk a moment after it was verified. */
async function written(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500));
}
