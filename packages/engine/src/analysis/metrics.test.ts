import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { compile } from '../compile.js';
import type { Logic } from '../model/logic.js';
import { situations } from '../testing/oracle.js';
import { type Answers, PlainInterview } from '../testing/plain-interview.js';
import { soundLogic } from '../testing/rich-pack.js';
import { singleChoice } from '../testing/single-choice.js';
import { held, options, question, rule, smallPack } from '../testing/small-pack.js';
import { metrics } from './metrics.js';

const RUNS = { numRuns: 60 };
const small = soundLogic.filter(({ questions }) => questions.length <= 4);

/** The mean number of questions, each answer of a question as likely as the others. */
function expected(interview: PlainInterview, answers: Answers = {}): number {
  const id = interview.next(answers);
  if (id === undefined) return 0;
  const given = interview.answersTo(id, answers);
  const after = given.map((answer) => expected(interview, { ...answers, [id]: answer }));
  return 1 + after.reduce((sum, one) => sum + one, 0) / given.length;
}

function assertSame(logic: Logic): void {
  const interview = new PlainInterview(logic);
  const lengths = [...interview.all()].map((answers) => Object.keys(answers).length);
  lengths.sort((a, b) => a - b);
  const found = metrics(logic);
  assert.equal(found.interviews, lengths.length);
  assert.equal(found.questions.max, lengths.at(-1));
  assert.equal(found.questions.median, lengths[Math.floor(lengths.length / 2)]);
  assert.ok(Math.abs(found.questions.expected - expected(interview)) < 1e-9);
}

describe('metrics, compared with a plain interview', () => {
  it('counts the questions of every interview', () => {
    const unconstrained = small.map((logic) => singleChoice({ ...logic, constraints: [] }));
    fc.assert(fc.property(unconstrained, assertSame), RUNS);
  });

  it('counts them where some combinations cannot exist', () => {
    const single = small.map(singleChoice).filter((logic) => situations(logic).length > 0);
    fc.assert(fc.property(single, assertSame), RUNS);
  });

  it('has the nodes that compiling gives, and each question once in the order of the levels', () => {
    fc.assert(
      fc.property(soundLogic, (logic) => {
        const { nodes, order } = metrics(logic);
        assert.equal(nodes, compile(logic).nodes);
        assert.deepEqual([...order].sort(), logic.questions.map(({ id }) => id).sort());
      }),
      RUNS,
    );
  });
});

describe('metrics of a multi-choice question', () => {
  const many = question('many', options(3), { multiple: true });

  it('tries every set of the options that rules test, and one other', () => {
    const logic = smallPack([many], [rule('r', held('many', 'o0', 'o1'), ['a'])]);
    assert.equal(metrics(logic).interviews, 5, '{0}, {1}, {0,1}, another, none of them');
  });

  it('asks nothing where no rule tests an option', () => {
    assert.deepEqual(metrics(smallPack([many], [])).questions, { expected: 0, median: 0, max: 0 });
  });
});
