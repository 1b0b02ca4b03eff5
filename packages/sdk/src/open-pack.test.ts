import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import {
  describe as describeDecision,
  fetchPack,
  openPack,
  orient,
  orientAt,
  type Pack,
} from '@coord-orientation/sdk';
import { COMPILED_FORMAT } from '@coord-orientation/engine/internal';
import { pack as bundled } from '@coord-orientation/sdk/bundled';
import { readFolder } from '@coord-orientation/sdk/node';

const built = dirname(
  fileURLToPath(import.meta.resolve('@coord-orientation/rules/pack/manifest.json')),
);
const SITUATIONS = [
  {},
  { objet: 'urgence' },
  { objet: 'personne', danger: 'non', besoin: 'coordination' },
  { objet: 'collectif', sujet: ['maladie'], theme: 'diabete', perimetre: 'bassin' },
  { objet: 'unknown', danger: 'unknown', besoin: 'unknown' },
] as const;

/** What a pack says of some situations, in a language and at a place. */
async function sayings(pack: Pack, lang: string) {
  const texts = await pack.loadTexts(lang);
  const places = await pack.loadPlaces({ commune: '81004' });
  return SITUATIONS.flatMap((situation) => [
    describeDecision(orient(pack.rules, situation), texts),
    describeDecision(orientAt(pack.rules, places, situation), texts),
  ]);
}

describe('a built pack', () => {
  let folder: string;
  const { fetch } = globalThis;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pack-'));
    await cp(built, folder, { recursive: true });
  });
  after(() => rm(folder, { recursive: true, force: true }));
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  /** Serves the folder, as a site would; fetch itself checks the integrity in a browser. */
  function serve(): RequestInit[] {
    const asked: RequestInit[] = [];
    globalThis.fetch = async (url, init = {}) => {
      asked.push(init);
      return new Response(await readFile(join(folder, String(url).split('/').at(-1) ?? '')));
    };
    return asked;
  }

  for (const lang of ['fr', 'en']) {
    it(`says the same from a folder, over the network and bundled (${lang})`, async () => {
      const expected = await sayings(bundled as Pack, lang);
      assert.deepEqual(await sayings(await openPack(await readFolder(folder)), lang), expected);
      const asked = serve();
      const reader = await fetchPack('https://example.org/regles/manifest.json');
      assert.deepEqual(await sayings(await openPack(reader), lang), expected);
      assert.ok(asked.every(({ credentials }) => credentials === 'omit'));
      assert.ok(asked.slice(1).every(({ integrity }) => integrity?.startsWith('sha256-')));
    });
  }

  it('opens with its core words alone: the rest and the places come when they are asked for', async () => {
    const asked = serve();
    const pack = await openPack(await fetchPack('https://example.org/regles/manifest.json'));
    assert.equal(asked.length, 4);
    await Promise.all([pack.loadTexts('fr'), pack.loadTexts('fr'), pack.loadTexts('br')]);
    assert.equal(asked.length, 5);
    await pack.loadPlaces({ commune: '34172' });
    assert.equal(asked.length, 5);
  });

  it('refuses a file that is not what the build wrote', async () => {
    const { index, read } = await readFolder(folder);
    const name = index.words['fr']?.rest ?? '';
    await writeFile(join(folder, name), '{}');
    await assert.rejects(read(name), /is not what the build wrote/);
    await cp(built, folder, { recursive: true });
  });

  it('refuses words that say nothing of a question of its rules', async () => {
    const reader = await readFolder(folder);
    const read = async (name: string) => {
      const value = await reader.read(name);
      return name === reader.index.words['fr']?.core
        ? { ...(value as object), questions: {} }
        : value;
    };
    await assert.rejects(openPack({ ...reader, read }), { code: 'mismatch' });
  });

  for (const [name, text] of Object.entries({
    'another format': '{"format":99}',
    'what is no manifest': JSON.stringify({ format: COMPILED_FORMAT }),
    'a list': '[]',
  })) {
    it(`refuses ${name}, and says so`, async () => {
      globalThis.fetch = async () => new Response(text);
      await assert.rejects(fetchPack('https://example.org/manifest.json'), { code: 'format' });
    });
  }
});
