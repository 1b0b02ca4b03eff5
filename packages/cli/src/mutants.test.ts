import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readPack } from '@coord-orientation/pack/node';

import { sharedPackFolder } from './packs/open-pack.js';
import { mutantJudge } from './testing/judge-mutant.js';
import { mutantsOf } from './testing/mutants.js';
import { EXCHANGED, mutantsOfWords } from './testing/mutants-of-words.js';

// The first of those that guard a life; `npm run test:mutants` tries all rules.
const RULES = ['urgence-annoncee'];

describe('a damaged rule', async () => {
  const source = await readPack(sharedPackFolder());
  const judge = mutantJudge(source);
  for (const id of RULES) {
    it(`is named by check or test, and by diff where a situation changes: ${id}`, async () => {
      const rule = source.rules.find(({ value }) => value.id === id) ?? assert.fail(id);
      for (const mutant of mutantsOf(source, rule)) {
        const { damage, caughtBy, isChange, isNamedByDiff } = await judge(mutant);
        assert.ok(caughtBy, `${id}, ${damage}`);
        assert.equal(isNamedByDiff, isChange, `${id}, ${damage}`);
      }
    });
  }

  it('is named by check where it is a number exchanged with another, of an emergency both', async () => {
    const exchanged = mutantsOfWords(source).filter(({ damage }) => damage === EXCHANGED);
    assert.ok(exchanged.length > 20);
    for (const mutant of exchanged.slice(0, 3)) {
      assert.equal((await judge(mutant)).caughtBy, 'check', mutant.rule);
    }
  });
});
