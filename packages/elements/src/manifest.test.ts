import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { elementsManifest } from '../../tools/manifest/elements-manifest.mjs';
import { type Manifest, type Named, namesOf, promisedBy, sorted } from './testing/promised.js';

const TAGS = ['coord-orientation', 'coord-directory'];

describe('the manifest of the elements', () => {
  let manifest: Manifest;
  before(async () => {
    manifest = await elementsManifest();
  });

  for (const tag of TAGS) {
    it(`says in words what each thing of <${tag}> is for`, () => {
      const { tagName: _, ...promised } = promisedBy(manifest, tag);
      const things = Object.values(promised)
        .filter((value) => Array.isArray(value))
        .flat() as readonly Named[];
      assert.ok(things.length > 15);
      assert.deepEqual(namesOf(things.filter(({ description }) => !description)), []);
    });
  }

  it('names all events that there are, each with its class', () => {
    const events = TAGS.flatMap((tag) => promisedBy(manifest, tag).events ?? []);
    const folder = join(import.meta.dirname, 'events');
    const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const dispatched = sources.flatMap((source) => {
      const [, type] = /class (\w+) extends (?:globalThis\.)?Event/.exec(source) ?? [];
      const [, name] = /super\('([\w-]+)'/.exec(source) ?? [];
      return `${name}: ${type}`;
    });
    assert.deepEqual(
      sorted(events.map(({ name, type }) => `${name}: ${type?.text}`)),
      sorted(dispatched),
    );
  });

  it('names published files, and nothing that is private', () => {
    const texts = JSON.stringify(manifest, null, 1).split('\n');
    const unpublished = /"name": "#|"privacy": "(?!public)|"src\/|\.ts"/;
    assert.deepEqual(
      texts.filter((text) => unpublished.test(text)),
      [],
    );
    assert.ok(texts.some((text) => text.includes('"dist/define/coord-orientation.js"')));
  });
});
