import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import type { Logic } from '../model/logic.js';
import { richLogic } from '../testing/rich-pack.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';
import { diff } from './diff.js';

const RUNS = { numRuns: 100 };
const NOTHING = { leads: [], partners: [], breaking: [], retyped: [] };

/** The same pack with another word for one of its ids, written in every place. */
function reworded(logic: Logic, from: string, to: string): Logic {
  return JSON.parse(JSON.stringify(logic).replaceAll(`"${from}"`, `"${to}"`)) as Logic;
}

function withQuestion(logic: Logic, id: string, more: object): Logic {
  const questions = logic.questions.map((one) => (one.id === id ? { ...one, ...more } : one));
  return { ...logic, questions };
}

describe('diff', () => {
  it('finds nothing between equal packs', () => {
    fc.assert(
      fc.property(richLogic, (logic) => {
        assert.deepEqual(diff(logic, structuredClone(logic)), NOTHING);
      }),
      RUNS,
    );
  });

  it('finds nothing where a question was renamed and says so', () => {
    fc.assert(
      fc.property(richLogic, (logic) => {
        const renamed = withQuestion(reworded(logic, 'q0', 'z'), 'z', { renamedFrom: 'q0' });
        assert.deepEqual(diff(logic, renamed), NOTHING);
      }),
      RUNS,
    );
  });

  it('finds nothing where an option of each question was renamed and says so', () => {
    fc.assert(
      fc.property(richLogic, (logic) => {
        const renamedOptions = { z: 'o0' };
        const questions = reworded(logic, 'o0', 'z').questions.map((one) => ({
          ...one,
          renamedOptions,
        }));
        const renamed = { ...reworded(logic, 'o0', 'z'), questions };
        assert.deepEqual(diff(logic, renamed), NOTHING);
      }),
      RUNS,
    );
  });

  it('finds nothing where a question and its options were renamed together', () => {
    fc.assert(
      fc.property(richLogic, (logic) => {
        const renamed = reworded(reworded(logic, 'o0', 'z'), 'q0', 'y');
        const questions = renamed.questions.map((one) => ({
          ...one,
          renamedOptions: { z: 'o0' },
        }));
        const newer = withQuestion({ ...renamed, questions }, 'y', { renamedFrom: 'q0' });
        assert.deepEqual(diff(logic, newer), NOTHING);
      }),
      RUNS,
    );
  });

  it('finds nothing where a destination was renamed and says so', () => {
    fc.assert(
      fc.property(richLogic, (logic) => {
        const renamed = reworded(logic, 'a', 'z');
        const destinations = renamed.destinations.map((one) =>
          one.id === 'z' ? { ...one, renamedFrom: 'a' } : one,
        );
        assert.deepEqual(diff(logic, { ...renamed, destinations }), NOTHING);
      }),
      RUNS,
    );
  });

  it('follows two options that exchanged their ids', () => {
    const older = smallPack([question('q', ['x', 'y'])], [rule('r', held('q', 'x'), ['a'])]);
    const renamedOptions = { x: 'y', y: 'x' };
    const newer = smallPack(
      [question('q', ['y', 'x'], { renamedOptions })],
      [rule('r', held('q', 'y'), ['a'])],
    );
    assert.deepEqual(diff(older, newer), NOTHING);
  });

  it('calls an id that is gone without a word breaking', () => {
    const older = smallPack([question('p', ['x']), question('q', ['x', 'y'])], []);
    const newer = smallPack([question('q', ['x'])], [], {
      destinations: older.destinations.slice(1),
    });
    assert.deepEqual(diff(older, newer).breaking, ['p', 'p=x', 'q=y', 'a']);
  });
});
