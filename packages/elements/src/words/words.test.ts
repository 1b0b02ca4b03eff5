import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

/** They claim too much, worry, or set people against each other. */
const FORBIDDEN = /\b(certaine?|provisoire|indéterminée?)\b|pourquoi pas/i;

const shared = 'packages/rules/dist';

describe('what people read', () => {
  it('never says how sure the engine is in its own words (interface)', async () => {
    const words = await readFile('packages/elements/src/words/fr.ts', 'utf8');
    assert.doesNotMatch(words, FORBIDDEN);
  });

  it('never says how sure the engine is in its own words (rules)', async () => {
    const files = (await readdir(shared)).filter((name) => name.startsWith('texts.fr'));
    assert.ok(files.length > 0);
    for (const file of files) {
      const texts = await readFile(`${shared}/${file}`, 'utf8');
      assert.doesNotMatch(texts, FORBIDDEN, file);
    }
  });
});
