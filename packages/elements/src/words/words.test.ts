import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

/** They claim too much, worry, or set people against each other. */
const FORBIDDEN = /\b(certaine?|provisoire|indéterminée?)\b|pourquoi pas/i;

const folder = 'packages/elements/src/words';
const shared = 'packages/rules/dist/pack';

describe('what people read', () => {
  it('never says how sure the engine is in its own words (interface)', async () => {
    const files = (await readdir(folder)).filter((name) => name.endsWith('fr.ts'));
    assert.ok(files.length > 1);
    for (const file of files) {
      assert.doesNotMatch(await readFile(`${folder}/${file}`, 'utf8'), FORBIDDEN, file);
    }
  });

  it('never says how sure the engine is in its own words (rules)', async () => {
    const files = (await readdir(shared)).filter((name) => name.startsWith('fr.'));
    assert.ok(files.length > 0);
    for (const file of files) {
      const texts = await readFile(`${shared}/${file}`, 'utf8');
      assert.doesNotMatch(texts, FORBIDDEN, file);
    }
  });
});
