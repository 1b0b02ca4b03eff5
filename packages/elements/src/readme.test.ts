import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { elementsManifest } from '../../tools/manifest/elements-manifest.mjs';
import { namesOf, type Promised, promisedBy, sorted } from './testing/promised.js';

const text = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

/** The smaller tag has a part of the page to itself. */
const [, directory = ''] = /^### `<coord-directory>`$(.*?)^## /ms.exec(text) ?? [];
const orientation = text.replace(directory, '');

describe('the README of the elements', () => {
  let tag: Promised;
  before(async () => {
    tag = promisedBy(await elementsManifest(), 'coord-orientation');
  });

  it('has a row for each attribute and property, and no other', () => {
    const rows = [...orientation.matchAll(/^\|(?: `([\w-]+)`)? \| `([a-z]\w+)` \|/gm)];
    const fields = rows.flatMap(([, attribute, field]) => [attribute ?? [], field ?? []].flat());
    assert.deepEqual(
      sorted([...fields, ...methodsIn(orientation)]),
      sorted([...namesOf(tag.attributes), ...namesOf(tag.members)]),
    );
  });

  it('has a row for each event with its class', () => {
    const rows = [...orientation.matchAll(/^\| `([\w-]+)` \| `(\w+Event)` \|/gm)];
    assert.deepEqual(
      sorted(rows.map(([, name, type]) => `${name}: ${type}`)),
      sorted((tag.events ?? []).map(({ name, type }) => `${name}: ${type?.text}`)),
    );
  });

  it('has a row for each custom property', () => {
    const rows = [...orientation.matchAll(/^\| `(--coord-[\w-]+)` \|/gm)];
    assert.deepEqual(sorted(rows.flatMap(([, name]) => name ?? [])), namesOf(tag.cssProperties));
  });

  it('names the parts, the states and the slot', () => {
    assert.deepEqual(named('Parts', orientation), namesOf(tag.cssParts));
    assert.deepEqual(named('States', orientation), namesOf(tag.cssStates));
    assert.deepEqual(namesOf(tag.slots), ['']);
    assert.match(orientation, /^Slot: the default one/m);
  });

  it('names what the directory alone has', async () => {
    const alone = promisedBy(await elementsManifest(), 'coord-directory');
    assert.deepEqual(named('Attributes', directory), namesOf(alone.attributes));
    assert.deepEqual(named('Event', directory), namesOf(alone.events));
    assert.deepEqual(named('Parts', directory), namesOf(alone.cssParts));
    assert.deepEqual(namesOf(alone.cssProperties), namesOf(tag.cssProperties));
  });

  it('gives the colours that the element has', () => {
    const tokens = readFileSync(join(import.meta.dirname, 'ui/styles/tokens.ts'), 'utf8');
    const rows = [...text.matchAll(/\| `(--coord-[\w-]+)` \| `(#\w+)` \| `(#\w+)` \|/g)];
    assert.equal(rows.length, 9);
    for (const [, name, light, dark] of rows) {
      assert.ok(tokens.includes(`var(${name}, light-dark(${light}, ${dark}))`), name);
    }
  });
});

/** What one sentence lists, such as « Parts: `frame`, `map`. » */
function named(what: string, where: string): readonly string[] {
  const [sentence = ''] = new RegExp(`\\b${what}: [^.]*?(?=\\.| as in )`, 's').exec(where) ?? [];
  return sorted([...sentence.matchAll(/`([a-z][a-z-]*)`/g)].flatMap(([, name]) => name ?? []));
}

function methodsIn(where: string): readonly string[] {
  const [sentence = ''] = /^Methods: [^.]*/m.exec(where) ?? [];
  return [...sentence.matchAll(/`(\w+)\(/g)].flatMap(([, name]) => name ?? []);
}
