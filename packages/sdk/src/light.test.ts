import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import {
  nextQuestion,
  orient,
  type Pack,
  type Situation,
  UNKNOWN,
} from '@coord-orientation/engine';
import { files } from '@coord-orientation/rules/light-files';
import { LANGUAGES, loadPackIn, loadTexts, pack } from './light.js';
import { pack as whole } from './bundled.js';

const asked: string[] = [];
const { fetch } = globalThis;

/** Serves the files that the build wrote, as a site would. */
function serve(): void {
  globalThis.fetch = async (url) => {
    asked.push(String(url));
    return new Response(await readFile(fileURLToPath(String(url))));
  };
}

describe('the words that are loaded later', () => {
  before(serve);
  after(() => {
    globalThis.fetch = fetch;
  });

  it('are in files for the answers that were given, each loaded once', async () => {
    const situation = { objet: 'personne', danger: 'non', besoin: 'coordination' } as const;
    asked.length = 0;
    const first = await loadTexts(pack, orient(pack, { objet: 'personne' }));
    assert.deepEqual(asked, [files['objet.personne']?.[0]]);
    const loaded = await loadTexts(first, orient(first, situation));
    assert.deepEqual(asked.slice(1), [files['besoin.coordination']?.[0]]);
    assert.equal(await loadTexts(loaded, orient(loaded, situation)), loaded);
    assert.equal(asked.length, 2);
  });

  it('have addresses that say nothing of the answers', () => {
    const groups = Object.keys(files).flatMap((name) => name.split('.'));
    const names = Object.values(files).map((file) => String(file?.[0].split('/').at(-1)));
    assert.ok(groups.includes('moi-pro'));
    assert.deepEqual(
      groups.filter((answer) => names.some((name) => name.includes(answer))),
      [],
    );
  });

  it('give the result that has all its words, whatever way a person takes', async () => {
    const answers = fc.array(fc.nat(), { minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(answers, async (picks) => {
        const situation = wayOf(picks);
        asked.length = 0;
        const loaded = await loadTexts(pack, orient(pack, situation));
        assert.deepEqual(orient(loaded, situation), orient(whole, situation));
        assert.ok(asked.length <= 2, `${asked.join()} for one result`);
      }),
      { numRuns: 200 },
    );
  });

  it('are all loaded for who asks for them without a result', async () => {
    const { texts } = await loadTexts(pack);
    assert.deepEqual(texts.rules, whole.texts.rules);
    assert.deepEqual(texts.playbooks, whole.texts.playbooks);
    for (const [id, words] of Object.entries(whole.texts.destinations)) {
      const { openTo: _1, openedBy: _2, formerNames: _3, sources: _4, ...said } = words;
      assert.deepEqual(texts.destinations[id], said);
    }
  });

  it('are loaded in each language of the pack', async () => {
    assert.deepEqual(LANGUAGES, ['fr', 'en']);
    const english = await loadPackIn('en');
    const loaded = await loadTexts(english, orient(english, { objet: 'pratique' }));
    assert.equal(loaded.texts.lang, 'en');
    const { leads } = orient(loaded as Pack, { objet: 'pratique', theme: 'plaies' });
    assert.notEqual(leads[0]?.role, '');
  });
});

/** Answers each question with the option that a number points to. */
function wayOf(picks: readonly number[]): Situation {
  let situation: Situation = {};
  for (const pick of picks) {
    const next = nextQuestion(whole as Pack, situation);
    if (!next) return situation;
    const all = [...next.options, UNKNOWN];
    situation = { ...situation, [next.question]: all[pick % all.length] ?? UNKNOWN };
  }
  return situation;
}
