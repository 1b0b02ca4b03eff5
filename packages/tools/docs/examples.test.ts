import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { findFiles } from '../lib/find-files.mjs';
import { checkExamples } from './check-examples.js';
import { type CodeExample, examplesOfPage, examplesOfSource } from './code-examples.js';

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['docs', 'examples', 'packages'].flatMap(findFiles).filter((file) => file.endsWith('.md')),
];
const sources = findFiles('packages').filter(
  (file) => /^packages\/[^/]+\/src\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'),
);

/** As the trial of the questions was for a while: one that has to be refused. */
const stale: CodeExample = {
  place: 'page.md:1',
  file: 'packages/tools/docs/stale.ts',
  code: "import { loadPack } from '@coord-orientation/engine';\nloadPack();",
};

describe('[stale-example] code that readers copy', () => {
  it('names what is there: each block of a page, each example of a doc comment', () => {
    const examples = [...pages.flatMap(examplesOfPage), ...sources.flatMap(examplesOfSource)];
    assert.ok(examples.length >= 30, `${examples.length} examples`);
    const [first = '', ...rest] = checkExamples([stale, ...examples]);
    assert.match(first, /^page\.md:1 .*no exported member 'loadPack'/);
    assert.deepEqual(rest, []);
  });
});
