import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { loadRules, type Situation } from '@coord-orientation/engine';
import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

import { type Apart, shortcomings, walk } from './testing/judge.js';

const FOLDER = join(import.meta.dirname, '..');
const source = await readPack(FOLDER);
const { logic, texts } = buildPack(source);
const rules = loadRules(logic);
const french = texts['fr'] ?? assert.fail('no French texts');
const apart = read('apart') as readonly Apart[];
const { now } = read('apart-readings') as Readonly<Record<string, Readonly<Record<string, Situation>>>>;

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, `trial/${name}.json`), 'utf8'));
}

describe('[apart] a situation that was written before the rules', () => {
  for (const one of apart) {
    const title = one.unmet ? `is not met yet, and says why: ${one.id}` : `is answered usefully, safely, within reach: ${one.id}`;
    it(title, () => {
      const situation = walk(rules, now?.[one.id] ?? assert.fail(`no reading of ${one.id}`));
      const found = shortcomings(one, { rules, texts: french, situation });
      if (one.unmet) assert.ok(one.unmet.length > 20);
      else assert.deepEqual(found, []);
    });
  }

  it('has sources that the rules know', () => {
    const known = source.sources.map(({ value }) => value.id);
    assert.deepEqual(apart.flatMap(({ from }) => from).filter((id) => !known.includes(id)), []);
    assert.deepEqual(apart.filter(({ from }) => from.length === 0), []);
  });

  it('is met in all but two of twenty', () => {
    assert.equal(apart.length, 20);
    assert.ok(apart.filter(({ unmet }) => unmet).length <= 2);
  });

  it('asks five questions at most, danger included', () => {
    for (const { id } of apart) {
      assert.ok(Object.keys(walk(rules, now?.[id] ?? {})).length <= 5, id);
    }
  });
});
