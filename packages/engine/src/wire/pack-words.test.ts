import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compile } from '../compile.js';
import type { Logic } from '../model/logic.js';
import type { Texts } from '../model/texts.js';
import { randomLogic } from '../testing/random-pack.js';
import { packWords } from './pack-words.js';
import { unpackWords } from './unpack-words.js';

/** Something is said of some of a logic's lists, and of a rule that is in none. */
const cases = randomLogic.chain((logic) =>
  fc.record({
    logic: fc.constant(logic),
    said: fc.infiniteStream(fc.boolean()),
    text: fc.string(),
  }),
);

describe('packed words', () => {
  it('are the same once they are unpacked', () => {
    fc.assert(
      fc.property(cases, ({ logic, said, text }) => {
        const { logic: compiled } = compile(logic);
        const words = wordsFor(logic, said, text);
        const packed = JSON.parse(JSON.stringify(packWords(words, compiled, 'logic.json')));
        assert.deepEqual(unpackWords(packed, compiled), words);
      }),
    );
  });

  it('write no id of what the logic lists, and nothing twice that it knows of a source', () => {
    fc.assert(
      fc.property(cases, ({ logic, said, text }) => {
        const { logic: compiled } = compile(logic);
        const packed = packWords(wordsFor(logic, said, text), compiled, 'logic.json');
        assert.deepEqual(Object.keys(packed.rules ?? {}), ['local']);
        assert.deepEqual(packed.sources, {});
        assert.ok(!('sources.status' in packed.inOrder));
      }),
    );
  });
});

function wordsFor(logic: Logic, said: IterableIterator<boolean>, text: string): Partial<Texts> {
  const some = <T extends object>(list: readonly T[]) => list.filter(() => said.next().value);
  return {
    lang: 'fr',
    destinations: Object.fromEntries(
      some(logic.destinations).map(({ id }) => [id, { name: text, short: id, written: true }]),
    ),
    rules: {
      ...Object.fromEntries(some(logic.rules).map(({ id }) => [id, { why: text, at: ['', id] }])),
      local: { why: text },
    },
    sources: Object.fromEntries(
      some(logic.sources).map(({ id, status, reviewBy }) => [
        id,
        { title: text, publisher: id, checked: reviewBy, status, reviewBy },
      ]),
    ),
  };
}
