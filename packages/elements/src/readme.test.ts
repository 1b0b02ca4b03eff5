import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../../..');

describe('the README of the elements', () => {
  const text = readFileSync(join(root, 'packages/elements/README.md'), 'utf8');
  const source = readFileSync(join(import.meta.dirname, 'coord-orientation.ts'), 'utf8');
  const named = (tag: RegExp) => [...source.matchAll(tag)].map(([, name]) => name ?? '');

  for (const [kind, names] of Object.entries({
    property: named(/@cssproperty \[(--coord-[\w-]+)=/g),
    part: named(/@csspart ([\w-]+)/g),
    state: named(/@cssstate ([\w-]+)/g),
    event: named(/@fires ([\w-]+)/g),
  })) {
    it(`names each ${kind}`, () => {
      assert.ok(names.length > 3);
      for (const name of names) assert.ok(text.includes(`\`${name}\``), `${name} is not there.`);
    });
  }

  it('gives the colours that the element has', () => {
    const tokens = readFileSync(join(import.meta.dirname, 'ui/styles/tokens.ts'), 'utf8');
    const rows = [...text.matchAll(/\| `(--coord-[\w-]+)` \| `(#\w+)` \| `(#\w+)` \|/g)];
    assert.equal(rows.length, 9);
    for (const [, name, light, dark] of rows) {
      assert.ok(tokens.includes(`var(${name}, light-dark(${light}, ${dark}))`), name);
    }
  });
});
