import { expect } from '@esm-bundle/chai';
import { HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { type FakeChannel, newChannel } from '../testing/fake-channel.js';
import {
  afterHours,
  followChannel,
  type FollowingElement,
  hasVersion,
} from '../testing/follow-channel.js';
import { mockNetwork } from '../testing/mock-network.js';
import { newerRules, numberOf } from '../testing/newer-rules.js';
import { closeElements } from '../testing/open-element.js';
import { says } from '../testing/says.js';
import { serveChannel, type ServedChannel } from '../testing/serve-channel.js';
import { changed, nextRoot, resigned } from '../testing/tampered.js';
import { LATER, NEWER, OWN } from '../testing/versions.js';
import { wait } from '../testing/wait.js';

type Files = ReadonlyMap<string, string>;

/** What goes wrong, what the page is told of it, and how. */
type Fault = readonly [
  what: string,
  code: string,
  make: (channel: FakeChannel) => Files | ServedChannel['answer'] | Promise<Files>,
];

const timestamp = (make: (path: string) => Response | Promise<Response>) => () =>
  ((path: string) =>
    path === 'timestamp.json' ? make(path) : undefined) as ServedChannel['answer'];
const text =
  (change: (text: string) => string, path = 'timestamp.json') =>
  (channel: FakeChannel) =>
    changed(channel.files, path, change);

const FAULTS: readonly Fault[] = [
  ['a missing file', 'missing', timestamp(() => new HttpResponse(null, { status: 404 }))],
  ['a server that fails', 'network', timestamp(() => new HttpResponse(null, { status: 500 }))],
  ['a page of HTML', 'format', text(() => '<!doctype html><p>Bienvenue')],
  [
    'HTML for a root file that is not there',
    'format',
    ({ files }) => new Map([...files, ['2.root.json', '<!doctype html>']]),
  ],
  ['another address', 'network', timestamp(() => HttpResponse.redirect('/ailleurs.json'))],
  ['no network', 'network', timestamp(() => HttpResponse.error())],
  ['a server that never answers', 'network', timestamp(() => new Promise(() => undefined))],
  ['a cut file', 'format', text((whole) => whole.slice(0, -20))],
  ['no JSON', 'format', text(() => '{')],
  ['another role', 'format', text((whole) => whole.replace('"timestamp"', '"snapshot"'))],
  ['another format of TUF', 'format', text((whole) => whole.replace('"1.0.', '"2.0.'))],
  [
    'another pack format',
    'hash',
    text((whole) => whole.replace(/"format":\d+/, '"format":9'), '.manifest.json'),
  ],
  [
    'a file of the same length',
    'hash',
    text((whole) => whole.replace(NEWER, LATER), '.manifest.json'),
  ],
  ['a file that is longer', 'hash', text((whole) => `${whole} `, '.manifest.json')],
  [
    'a snapshot of another day',
    'hash',
    text((whole) => whole.replace('"version":1', '"version":2'), 'snapshot.json'),
  ],
  [
    'words that nobody signed',
    'hash',
    text((whole) => whole.replace('3114', '3115'), 'pack/fr.core'),
  ],
  ['a key that stands twice', 'format', text((whole) => whole.replace('{', '{"signed":{},'))],
  ['an own __proto__', 'format', text((whole) => whole.replace('{', '{"__proto__":{},'))],
  ['deep nesting', 'format', text(() => '['.repeat(100_000))],
  ['50 MB', 'hash', timestamp(() => new HttpResponse(spaces(50_000_000)))],
  ['data without an end', 'hash', timestamp(() => new HttpResponse(spaces(Infinity)))],
  [
    'an unknown key',
    'signature',
    async ({ files }) =>
      new Map([...(await other()).files, ['1.root.json', files.get('1.root.json') ?? '']]),
  ],
  [
    'too few signatures',
    'signature',
    (channel) => resigned(channel, 'targets', channel.bodies.slice(1)),
  ],
  [
    'one signature twice',
    'format',
    (channel) => resigned(channel, 'targets', channel.bodies.slice(1), { edit: twice }),
  ],
  [
    'keys that the others did not change',
    'signature',
    (channel) => nextRoot(channel, channel.bodies.slice(1)),
  ],
  [
    'a body that signs beyond its paths',
    'path',
    (channel) => resigned(channel, 'danger', channel.bodies, { change: beyond }),
  ],
  [
    'one signature under two names',
    'signature',
    (channel) => resigned(channel, 'targets', channel.bodies.slice(1), { edit: renamed }),
  ],
];

/** A worker that mocks the hosts of channels, and a channel of newer rules; waits take a tenth of their time. */
function mockedHosts() {
  const worker = setupWorker();
  const unhandled: unknown[] = [];
  const onUnhandled = ({ reason }: PromiseRejectionEvent) => unhandled.push(reason);
  const { setTimeout: wholeTime } = globalThis;
  const hosts = { worker, channel: undefined as unknown as FakeChannel };

  before(async () => {
    await mockNetwork(worker);
    hosts.channel = await other();
    addEventListener('unhandledrejection', onUnhandled);
    globalThis.setTimeout = ((work: () => void, time = 0) =>
      wholeTime(work, time >= 2000 ? time / 10 : time)) as typeof setTimeout;
  });
  after(() => {
    globalThis.setTimeout = wholeTime;
    removeEventListener('unhandledrejection', onUnhandled);
    worker.stop();
  });
  afterEach(() => expect(unhandled).to.deep.equal([]));
  return hosts;
}

describe('a channel that', () => {
  const hosts = mockedHosts();
  // All at once, each with a host and an element of its own: most of the time is waiting.
  let followed: readonly Promise<FollowingElement>[];

  before(() => {
    followed = FAULTS.map(async ([, , make]) => {
      const { worker, channel } = hosts;
      const served = serveChannel(worker, channel.files);
      const wrong = await make(channel);
      if (wrong instanceof Map) served.files = wrong;
      else served.answer = wrong as ServedChannel['answer'];
      const following = followChannel(served, channel.root);
      await decides(following, OWN);
      await told(following);
      return following;
    });
    for (const one of followed) one.catch(() => undefined);
  });
  after(closeElements);

  FAULTS.forEach(([what, code], at) => {
    it(`has ${what} leaves the rules and the numbers that are there, and says why`, async () => {
      const following = (await followed[at]) as FollowingElement;
      expect(following.codes).to.deep.equal([code]);
      await says(following.element, `règles et numéros du ${dateOf(following)}`);
    });
  });
});

describe('a channel that', () => {
  const hosts = mockedHosts();
  const { worker } = hosts;
  let channel: FakeChannel;

  before(() => {
    channel = hosts.channel;
  });
  afterEach(() => {
    worker.resetHandlers();
    closeElements();
  });

  it('is of another pack is not taken', async () => {
    const foreign = await newChannel({ pack: await newerRules({ version: NEWER, id: 'autre' }) });
    const following = followChannel(serveChannel(worker, foreign.files), foreign.root);
    await told(following);
    expect(following.codes).to.deep.equal(['pack']);
    await decides(following, OWN);
  });

  it('has a number for emergencies without the mark of those who answer for danger is not taken', async () => {
    const words = numberOf('suicide-3114', '3115');
    const wrong = await newChannel({ pack: await newerRules({ version: NEWER, words }) });
    const following = followChannel(serveChannel(worker, wrong.files), wrong.root);
    await told(following);
    expect(following.codes).to.deep.equal(['emergency']);
    await decides(following, OWN);
    expect(screenNumbers(following)).to.include('tel:3114');
  });

  it('goes back to an older version leaves the newer one that was seen', async () => {
    const newer = await channel.publish({ pack: await newerRules({ version: LATER }) });
    const served = serveChannel(worker, newer.files);
    const following = followChannel(served, channel.root);
    await hasVersion(following, LATER);
    served.files = channel.files;
    await afterHours(24 * 7, async () => {
      await told(following);
    });
    expect(following.codes).to.deep.equal(['older']);
    await decides(following, LATER);
  });

  it('comes back after a fault is followed again', async () => {
    const served = serveChannel(worker, channel.files);
    served.answer = () => HttpResponse.error();
    const following = followChannel(served, channel.root);
    await told(following);
    served.answer = () => undefined;
    await afterHours(2, () => hasVersion(following, NEWER));
  });

  it('fails once is asked again after a moment', async () => {
    const served = serveChannel(worker, channel.files);
    let failures = 1;
    served.answer = () => (failures-- > 0 ? HttpResponse.error() : undefined);
    const following = followChannel(served, channel.root);
    await hasVersion(following, NEWER);
    expect(following.codes).to.deep.equal([]);
  });

  it('was published in a year to come is taken by a clock that is late', async () => {
    const now = new Date(Date.now() + 365 * 86_400_000);
    const future = await newChannel({ pack: await newerRules({ version: NEWER }), now });
    const following = followChannel(serveChannel(worker, future.files), future.root);
    await decides(following, OWN, NEWER);
    expect(following.codes).to.deep.equal([]);
  });

  it('serves a page without signatures in its browser leaves the rules that are there, and says so once', async () => {
    const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle');
    Object.defineProperty(Crypto.prototype, 'subtle', { configurable: true, value: undefined });
    try {
      const served = serveChannel(worker, channel.files);
      const following = followChannel(served, channel.root);
      await told(following);
      expect(following.codes).to.deep.equal(['unsupported']);
      expect(served.asked).to.deep.equal([]);
      await decides(following, OWN);
    } finally {
      if (subtle) Object.defineProperty(Crypto.prototype, 'subtle', subtle);
    }
  });
});

/** Waits until the page was told of an error; three looks may have to end before. */
async function told({ codes }: FollowingElement): Promise<void> {
  await wait(() => codes[0]).catch(() => wait(() => codes[0]));
}

/** A result stands, by verified rules of one of these versions, with the numbers above it. */
async function decides(following: FollowingElement, ...versions: readonly string[]): Promise<void> {
  const { element } = following;
  element.answer('objet', 'personne');
  element.answer('danger', 'non');
  element.answer('besoin', 'coordination');
  await says(element, 'Avec qui');
  expect(versions).to.include(element.version.version);
  expect(screenNumbers(following)).to.include('tel:15');
}

function dateOf({ element }: FollowingElement): string {
  const format = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(element.version.date));
}

function screenNumbers({ element }: FollowingElement): readonly string[] {
  const links = element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.strip a') ?? [];
  return [...links].map(({ href }) => href);
}

async function other(): Promise<FakeChannel> {
  return newChannel({ pack: await newerRules({ version: NEWER }) });
}

function twice(envelope: string): string {
  return envelope.replace(/"signatures":\[(\{.*?\})\]/, '"signatures":[$1,$1]');
}

function renamed(envelope: string): string {
  const name = (one: string) => one.replace(/"keyid":"\w+"/, `"keyid":"${'f'.repeat(64)}"`);
  return envelope.replace(
    /"signatures":\[(\{.*?\})\]/,
    (_, one: string) => `"signatures":[${one},${name(one)}]`,
  );
}

function beyond({ targets, ...signed }: Readonly<Record<string, unknown>>): object {
  const mark = { length: 1, hashes: { sha256: '0'.repeat(64) } };
  return { ...signed, targets: { ...(targets as object), 'pack/logic.json': mark } };
}

function spaces(count: number): ReadableStream<Uint8Array> {
  const part = new Uint8Array(65_536).fill(32);
  let left = count;
  return new ReadableStream({
    pull(control) {
      left -= part.length;
      control.enqueue(part);
      if (left <= 0) control.close();
    },
  });
}
