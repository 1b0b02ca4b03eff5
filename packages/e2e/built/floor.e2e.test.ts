import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { laterNames } from '../../tools/floor/built.mjs';
import { pageSources } from '../../tools/floor/sources.mjs';
import { floorSyntax } from '../../tools/floor/syntax.mjs';

const CDN = 'packages/elements/dist/cdn';
const files = readdirSync(CDN).filter((file) => file.endsWith('.js'));
const codeOf = (file: string) => readFileSync(join(CDN, file), 'utf8');

/** Names in libraries that browsers use for something younger than the floor, and why they do no harm. */
const IN_LIBRARIES = {
  'Lit asks whether a page has trusted types': ['createPolicy', 'createHTML', 'emptyScript'],
  'properties of ical.js': ['completed', 'interval'],
};

describe('[browser-floor] what sites copy', () => {
  const lint = new ESLint({ overrideConfigFile: true, overrideConfig: floorSyntax });

  for (const file of files) {
    it(`can be read by the floor of browsers: ${file}`, async () => {
      const [result] = await lint.lintText(codeOf(file));
      assert.deepEqual(
        result?.messages.map(({ message }) => message),
        [],
      );
    });
  }

  it('calls nothing younger by a library either', () => {
    // What our own sources use is held by their types.
    const ours = new Set(pageSources().flatMap((file) => readFileSync(file, 'utf8').match(/\w+/g)));
    const names = files.flatMap((file) => [...laterNames(codeOf(file))]);
    const theirs = new Set(names.filter((name) => !ours.has(name)));
    assert.deepEqual([...theirs].sort(), Object.values(IN_LIBRARIES).flat().sort());
  });
});
