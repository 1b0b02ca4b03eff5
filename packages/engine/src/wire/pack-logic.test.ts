import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compile } from '../compile.js';
import { packLogic } from './pack-logic.js';
import { randomLogic } from '../testing/random-pack.js';
import { unpackLogic } from './unpack-logic.js';

describe('a packed logic', () => {
  it('is the same once it is unpacked', () => {
    fc.assert(
      fc.property(randomLogic, (logic) => {
        const compiled = JSON.parse(JSON.stringify(compile(logic).logic));
        const { head, tables } = packLogic(compiled);
        const text = JSON.stringify(tables);
        assert.deepEqual({ ...unpackLogic(head, () => JSON.parse(text)) }, compiled);
      }),
    );
  });

  it('reads its tables when they are asked for, and once', () => {
    fc.assert(
      fc.property(randomLogic, (logic) => {
        const { head, tables } = packLogic(compile(logic).logic);
        let times = 0;
        const unpacked = unpackLogic(head, () => {
          times += 1;
          return tables;
        });
        assert.deepEqual(unpacked.questions, logic.questions);
        assert.equal(times, 0);
        assert.equal(unpacked.rules.length + unpacked.nodes.length > 0, true);
        assert.equal(times, 1);
      }),
      { numRuns: 1 },
    );
  });

  it('refuses what it could not write', () => {
    fc.assert(
      fc.property(randomLogic, (logic) => {
        const compiled = compile(logic).logic;
        const rules = compiled.rules.map((rule) => ({ ...rule, id: 'two words' }));
        fc.pre(rules.length > 0);
        assert.throws(() => packLogic({ ...compiled, rules }), RangeError);
      }),
      { numRuns: 5 },
    );
  });
});
