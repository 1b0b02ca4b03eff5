import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import type { Texts } from '@coord-orientation/engine';
import { buildPack, writePack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

const built = buildPack(await readPack(join(import.meta.dirname, '..')));
const { rules } = built.source;
const { manifest, files } = writePack(built, { files: {}, overlays: {} });

for (const [lang, texts] of Object.entries(built.texts)) {
  describe(`the words that a page has at once (${lang})`, () => {
    const core = JSON.parse(files.get(manifest.words[lang]?.core ?? '') ?? '') as Texts;

    it('hold all of what each danger says', () => {
      for (const { id } of rules.filter(({ tier }) => tier === 'safety')) {
        assert.deepEqual(core.rules[id], texts.rules[id], id);
      }
    });

    it('hold the first step of each rule that speaks where nobody leads', () => {
      for (const { id } of rules.filter(({ tier, leads }) => tier !== 'safety' && leads.length === 0)) {
        assert.equal(core.rules[id]?.firstStep, texts.rules[id]?.firstStep, id);
      }
    });

    it('name everybody who leads, with the number', () => {
      for (const { destination } of rules.flatMap(({ leads }) => leads)) {
        const { name, short, phone } = texts.destinations[destination] ?? {};
        const known = core.destinations[destination];
        assert.deepEqual([known?.name, known?.short, known?.phone], [name, short, phone]);
      }
    });
  });
}
