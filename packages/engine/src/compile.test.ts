import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { check } from './analysis/check.js';
import { compile, PackTooLargeError } from './compile.js';
import { nextQuestion } from './decide/next-question.js';
import { orient } from './decide/orient.js';
import type { Condition, Logic } from './model/logic.js';
import type { Answer } from './model/situation.js';
import { deciding, leadOf, situations } from './testing/oracle.js';
import { packFrom } from './testing/plain-texts.js';
import { richLogic } from './testing/rich-pack.js';
import { held, options, question, rule, smallPack } from './testing/small-pack.js';

/** Rules that test three of many questions each, drawn by a fixed formula: no structure to share. */
function uniform(questionCount: number, ruleCount: number): Logic {
  let seed = 1;
  const draw = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const leaf = () => held(`q${draw(questionCount)}`, `o${draw(4)}`);
  const doors = ['a', 'b', 'c', 'd', 'e'];
  const rules = options(ruleCount).map((_, index) =>
    rule(`r${index}`, { all: [leaf(), leaf(), leaf()] }, [doors[draw(5)] ?? 'a'], { joint: 'j' }),
  );
  const questions = options(questionCount).map((_, index) => question(`q${index}`, options(4)));
  return smallPack(questions, rules);
}

describe('compile', () => {
  it('gives the same bytes each time', () => {
    fc.assert(
      fc.property(richLogic, (logic) => {
        const [one, two] = [logic, structuredClone(logic)].map((pack) =>
          JSON.stringify(compile(pack)),
        );
        assert.equal(one, two);
      }),
      { numRuns: 100 },
    );
  });

  it('names the rules and questions that cost most when the rules need too many nodes', () => {
    const logic = uniform(20, 60);
    const rules = new Set(logic.rules.map(({ id }) => id));
    assert.throws(
      () => compile(logic, { nodeCap: 2000 }),
      (error) => {
        assert.ok(error instanceof PackTooLargeError);
        assert.equal(error.nodeCap, 2000);
        assert.equal(error.rules.length, 3);
        assert.equal(error.questions.length, 3);
        for (const id of [...error.rules, ...error.questions]) {
          assert.match(error.message, new RegExp(`\\b${id}\\b`));
        }
        return error.rules.every((id) => rules.has(id));
      },
    );
    assert.throws(() => check(logic, { nodeCap: 2000 }), PackTooLargeError);
  });

  it('builds up to exactly the cap', () => {
    const logic = smallPack(
      [question('p', ['x', 'y']), question('q', ['x', 'y'])],
      [rule('r', { all: [held('p', 'x'), held('q', 'x')] }, ['a'])],
    );
    const { nodes } = compile(logic);
    assert.equal(compile(logic, { nodeCap: nodes }).nodes, nodes);
    assert.throws(() => compile(logic, { nodeCap: nodes - 1 }), PackTooLargeError);
  });
});

describe('a pack at the limits', () => {
  it('with no rule leaves everything undetermined and asks nothing', () => {
    const pack = packFrom(smallPack([question('q', ['x', 'y'])], []));
    assert.equal(orient(pack, {}).status, 'undetermined');
    assert.equal(nextQuestion(pack, {}), undefined);
  });

  it('with no question and no rule is undetermined too', () => {
    const pack = packFrom(smallPack([], []));
    assert.deepEqual(orient(pack, {}).possible, [[]]);
  });

  it('with one question decides by it', () => {
    const pack = packFrom(smallPack([question('q', ['x'])], [rule('r', held('q', 'x'), ['a'])]));
    assert.equal(orient(pack, { q: 'x' }).status, 'certain');
    assert.equal(orient(pack, {}).status, 'certain', 'its only answer is x');
  });

  it('with one choice of 64 options tells each from the others', () => {
    const rules = options(64).map((id, index) => rule(id, held('q', id), [index % 2 ? 'a' : 'b']));
    const pack = packFrom(smallPack([question('q', options(64))], rules));
    options(64).forEach((id, index) => {
      const { lead, reasons } = orient(pack, { q: id });
      assert.deepEqual(lead, [index % 2 ? 'a' : 'b']);
      assert.deepEqual(
        reasons.rules.map((one) => one.rule),
        [id],
      );
    });
    assert.equal(nextQuestion(pack, {})?.options.length, 64);
  });

  it('with any of 64 options finds the ones that matter among all', () => {
    const many = question('q', options(64), { multiple: true });
    const pair = { all: [held('q', 'o0'), held('q', 'o63')] };
    const rules = [
      rule('some', held('q', ...options(64)), ['a']),
      rule('none', held('q', 'none'), ['b']),
      rule('pair', pair, ['c'], { overrides: ['some'] }),
    ];
    const pack = packFrom(smallPack([many], rules));
    const leads: readonly (readonly [Answer, string])[] = [
      [['o63'], 'a'],
      [['o31', 'o32'], 'a'],
      [['o63', 'o0'], 'c'],
      [options(64), 'c'],
      ['none', 'b'],
    ];
    for (const [answer, lead] of leads) assert.deepEqual(orient(pack, { q: answer }).lead, [lead]);
    assert.equal(orient(pack, {}).possible.length, 3);
  });

  it('with 60 questions asks only those that matter', () => {
    const ids = options(60).map((_, index) => `q${index}`);
    const questions = ids.map((id) => question(id, ['x', 'y', 'z']));
    const all = ids.map((id) => held(id, 'x'));
    const pack = packFrom(smallPack(questions, [rule('r', { all }, ['a'])]));
    const { min, max } = nextQuestion(pack, {}) ?? {};
    assert.deepEqual([min, max], [1, 60]);
    const answers = Object.fromEntries(ids.map((id) => [id, 'x']));
    assert.deepEqual(orient(pack, answers).lead, ['a']);
    assert.deepEqual(orient(pack, { ...answers, q59: 'y' }).possible, [[]]);
  });

  it('whose constraints leave no situation gives no lead, and throws nothing', () => {
    const impossible = held('q', 'x', 'y');
    const logic = smallPack([question('q', ['x', 'y'])], [rule('r', held('q', 'x'), ['a'])], {
      constraints: [{ id: 'c', impossible }],
    });
    const { status, lead, setAside } = orient(packFrom(logic), { q: 'x' });
    assert.deepEqual({ status, lead }, { status: 'undetermined', lead: [] });
    assert.equal(setAside[0]?.because, 'contradiction');
    assert.equal(check(logic).situations, '0');
  });
});

describe('atLeast', () => {
  const ids = ['q0', 'q1', 'q2', 'q3'];
  const of = ids.map((id): Condition => held(id, 'o0'));
  const questions = ids.map((id) => question(id, options(2)));
  for (const least of [0, 1, 2, 3, 4, 5]) {
    for (const isNot of [false, true]) {
      it(`${isNot ? 'not ' : ''}${least} of four holds where the plain interpreter says so`, () => {
        const condition: Condition = { atLeast: least, of };
        const logic = smallPack(questions, [
          rule('r', isNot ? { not: condition } : condition, ['a']),
        ]);
        const pack = packFrom(logic);
        for (const row of situations(logic)) {
          const facts = Object.fromEntries(ids.map((id) => [id, String(row[id])]));
          const { lead, reasons } = orient(pack, facts);
          assert.equal(lead.join(), leadOf(logic, row));
          assert.equal(reasons.rules.length, deciding(logic, row).length);
        }
      });
    }
  }
});
