import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { canonicalJson } from './canonical-json.js';
import { openChannel } from './open-channel.js';
import { lifeOf } from './life.js';
import { addSignature } from './signer.js';
import {
  keysOf,
  newSigners,
  NOW,
  presentOf,
  published,
  readerOf,
  SAID,
  settingsOf,
  wantedOf,
} from './testing/two-bodies.js';
import { readWithTuf } from './testing/tuf-client.js';
import { readAll } from './complete.js';

const signers = await newSigners();
const { maison, centre, reserve, machine, inconnu } = signers;
const settings = settingsOf(keysOf(signers));
const files = await published(await wantedOf(settings, SAID), [maison, centre], machine);

type Files = ReadonlyMap<string, string>;

/** The channel after one change in the text of one file. */
function changed(path: string, change: (text: string) => string): Files {
  const before = files.get(path) ?? '';
  const after = change(before);
  assert.notEqual(after, before, path);
  return new Map([...files, [path, after]]);
}

/** Why all of a channel is not taken; undefined where it is. */
async function refusal(of: Files, options: Partial<Parameters<typeof openChannel>[1]> = {}) {
  try {
    await readAll(await openChannel(readerOf(of), { now: NOW, ...options }));
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

async function isReadByTuf(of: Files): Promise<boolean> {
  const paths = Object.values(SAID).flatMap((own) => Object.keys(own));
  return readWithTuf(of, paths).then(
    (found) => [...found.values()].every((text) => text !== undefined),
    () => false,
  );
}

describe('a channel that was tampered with', () => {
  const targets = [...files.keys()].find((path) => path.endsWith('.manifest.json')) ?? '';
  const faults: readonly [string, () => Files, string][] = [
    ['cut', () => changed('timestamp.json', (text) => text.slice(0, -20)), 'format'],
    ['a page of HTML', () => changed('timestamp.json', () => '<!doctype html>'), 'format'],
    ['another target', () => changed(targets, (text) => text.replace('1', '2')), 'hash'],
    ['an older snapshot', () => changed('1.snapshot.json', (text) => `${text} `), 'hash'],
    [
      'another version',
      () => changed('timestamp.json', (text) => text.replace('"version":1', '"version":9')),
      'signature',
    ],
    [
      'a missing file',
      () => new Map([...files].filter(([path]) => path !== '1.targets.json')),
      'missing',
    ],
    ['deep nesting', () => changed('timestamp.json', () => '['.repeat(100_000)), 'format'],
    [
      'an endless file',
      () => changed('timestamp.json', (text) => text + ' '.repeat(600_000)),
      'hash',
    ],
  ];
  for (const [what, make, code] of faults) {
    it(`is refused by both clients: ${what}`, async () => {
      assert.equal(await refusal(make()), code);
      assert.equal(await isReadByTuf(make()), false);
    });
  }

  // What tuf-js takes and this does not, each with its reason.
  const stricter: readonly [string, (text: string) => string, string][] = [
    [
      'a key that stands twice',
      (text) => text.replace('{"signatures"', '{"signatures":[],"signatures"'),
      'format',
    ],
    [
      'an own __proto__',
      (text) => text.replace('{"signatures"', '{"__proto__":{},"signatures"'),
      'format',
    ],
  ];
  for (const [what, change, code] of stricter) {
    it(`is refused: ${what}`, async () => {
      assert.equal(await refusal(changed('timestamp.json', change)), code);
    });
  }
});

describe('signatures', () => {
  it('count once for each key, also under two ids', async () => {
    const envelope = await addSignature((await presentOf(files)).channel.targets, maison);
    const [own] = envelope.signatures.slice(-1);
    const { isSigned } = await import('./verify-signatures.js');
    const { root } = (await presentOf(files)).channel;
    const twice = { ...envelope, signatures: [own, { ...own, keyid: 'f'.repeat(64) }] as never };
    const keys = { ...root.signed.keys, ['f'.repeat(64)]: maison.key };
    const role = { keyids: [...root.signed.roles.targets.keyids, 'f'.repeat(64)], threshold: 2 };
    assert.equal(await isSigned(twice, role, keys), false);
  });

  it('of somebody else are not waited for', async () => {
    await assert.rejects(
      async () => published(await wantedOf(settings, SAID), [maison, inconnu], machine),
      { name: 'UnsignedError' },
    );
  });
});

describe('a channel that was seen before', () => {
  it('is not taken back to an older version', async () => {
    const later = { targets: { 'pack/manifest.json': '{"version":"1.1.0"}' } };
    const newer = await published(await wantedOf(settings, later), [maison, reserve], machine, {
      files,
    });
    const { channel } = await presentOf(newer);
    assert.equal(await refusal(files, { seen: channel }), 'older');
    assert.equal(await refusal(newer, { seen: (await presentOf(files)).channel }), undefined);
    assert.equal(await isReadByTuf(newer), true);
  });

  it('follows a lost key that the old threshold replaced, and no other', async () => {
    const { pemSigner, newPrivateKey } = await import('./signer.js');
    const next = await pemSigner(await newPrivateKey());
    const rotated = settingsOf({ ...keysOf(signers), maison: next.key });
    const wanted = await wantedOf(rotated, {});
    await assert.rejects(published(wanted, [next, centre], machine, { files }), {
      name: 'UnsignedError',
    });
    const newer = await published(wanted, [next, centre, reserve], machine, { files });
    const { channel } = await presentOf(newer);
    assert.equal(channel.root.signed.version, 2);
    const { rootHash } = (await presentOf(files)).channel;
    assert.equal(await refusal(newer, { root: rootHash }), undefined);
    assert.equal(await isReadByTuf(newer), true);
  });

  it('says what has expired, and tuf-js refuses it', async () => {
    const late = new Date(NOW.getTime() + 91 * 86_400_000);
    const { channel } = await presentOf(files, late);
    assert.deepEqual([...channel.expired], ['timestamp.json', '1.snapshot.json']);
    assert.equal(lifeOf(channel.timestamp, late).state, 'expired');
    assert.equal(lifeOf(channel.root, late).state, 'good');
  });

  it('is not opened with another root', async () => {
    assert.equal(await refusal(files, { root: 'sha256-AAAA' }), 'hash');
  });
});

describe('what a body signs beyond its paths', () => {
  it('is not published', async () => {
    const foreign = { 'local-centre': { 'directory/31/manifest.json': '{}' } };
    await assert.rejects(
      async () => published(await wantedOf(settings, foreign), [centre], machine, { files }),
      { name: 'ChannelError', code: 'path' },
    );
  });
});

describe('canonical JSON', () => {
  it('is the same whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        assert.equal(canonicalJson(turned), canonicalJson(value));
      }),
    );
  });
});
