import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compile } from './compile.js';
import { packLogic } from './pack-logic.js';
import { randomLogic } from './testing/random-pack.js';
import { unpackLogic } from './unpack-logic.js';

describe('a packed logic', () => {
  it('is the same once it is unpacked', () => {
    fc.assert(
      fc.property(randomLogic, (logic) => {
        const compiled = JSON.parse(JSON.stringify(compile(logic).logic));
        assert.deepEqual(unpackLogic(JSON.parse(JSON.stringify(packLogic(compiled)))), compiled);
      }),
    );
  });

  it('refuses what it could not write', () => {
    fc.assert(
      fc.property(randomLogic, (logic) => {
        const compiled = compile(logic).logic;
        const sources = [{ id: 'two words', status: 'law', reviewBy: '2027-01-01' } as const];
        assert.throws(() => packLogic({ ...compiled, sources }), RangeError);
      }),
      { numRuns: 1 },
    );
  });
});
