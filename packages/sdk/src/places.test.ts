import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { explain, orientAt } from '@coord-orientation/sdk';
import { pack } from '@coord-orientation/sdk/bundled';

import { fetchFile } from './fetch-file.js';
import { openDirectory } from './places.js';

const echange = { objet: 'personne', danger: 'non', besoin: 'echange' } as const;

describe('places over the network', () => {
  const { fetch } = globalThis;
  let change = (text: string) => text;
  let asked: { name: string; credentials: unknown }[] = [];

  // Node does not fetch files: they are read from the disk here.
  beforeEach(() => {
    change = (text) => text;
    asked = [];
    globalThis.fetch = async (url, init) => {
      asked.push({ name: String(url).split('/').at(-1) ?? '', credentials: init?.credentials });
      return new Response(change(await readFile(fileURLToPath(String(url)), 'utf8')));
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('load the rules of the Tarn, and nothing where there are none', async () => {
    const [tarn] = await pack.loadPlaces({ commune: '81004' });
    assert.equal(tarn?.class, 'tarn');
    assert.ok(tarn);
    const { reasons } = explain(orientAt(pack.rules, [tarn], echange));
    assert.equal(reasons.rules[0]?.territory, 'tarn');
    assert.deepEqual(await pack.loadPlaces({ commune: '34172' }), [pack.rules]);
  });

  it('load each class that a département may be in', async () => {
    const packs = await pack.loadPlaces({ departement: '81' });
    assert.deepEqual(
      packs.map((one) => one.class),
      ['tarn', 'tarn+cpts-tarn-ouest'],
    );
  });

  it('load one département, without cookies', async () => {
    const directory = await openDirectory(fetchFile());
    assert.deepEqual(await directory.load(['81']), []);
    assert.equal(asked.length, 3);
    assert.ok(asked.every(({ credentials }) => credentials === 'omit'));
  });

  it('refuse a file that is not what its name says, and keep the others', async () => {
    change = (text) => text.replace('DAC 81', 'DAC 82');
    const directory = await openDirectory(fetchFile());
    const problems = await directory.load(['81']);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['broken-file'],
    );
    assert.ok(directory.communes.has('81'));
    assert.ok(!directory.structures.has('81'));
  });
});
