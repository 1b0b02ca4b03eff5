import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { compile } from '../compile.js';
import type { Decision } from './decision.js';
import { nextQuestion } from './next-question.js';
import { orient } from './orient.js';
import type { Logic } from '../model/logic.js';
import type { Answer } from '../model/situation.js';
import { allRows, fitting, type Row, rowOf, situations } from '../testing/oracle.js';
import { PlainInterview } from '../testing/plain-interview.js';
import { rulesFrom } from '../testing/plain-texts.js';
import { soundLogic } from '../testing/rich-pack.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';

const RUNS = { numRuns: 60 };
const withoutConstraints = soundLogic.map((logic) => ({ ...logic, constraints: [] }));

/** Whether the levels of the diagram stand in authored order. */
function isAuthored(logic: Logic): boolean {
  const { order } = compile(logic).logic;
  return order.every((slot, level) => level === 0 || slot > (order[level - 1] ?? 0));
}

/** What a person in this situation would answer. */
function answerOf(logic: Logic, row: Row, id: string): Answer {
  const cell = row[id] ?? 'unknown';
  const { multiple } = logic.questions.find((one) => one.id === id) ?? {};
  if (typeof cell === 'string') return 'unknown';
  return multiple ? (cell.length > 0 ? cell : 'none') : (cell[0] ?? 'unknown');
}

/** Every step of the interview of a person in this situation. */
function stepsOf(logic: Logic, row: Row) {
  const rules = rulesFrom(logic);
  const answers: Record<string, Answer> = {};
  const steps = [];
  for (let limit = 0; limit <= logic.questions.length; limit++) {
    const next = nextQuestion(rules, answers);
    if (!next) return { steps, answers };
    steps.push({ ...next, before: { ...answers } });
    answers[next.question] = answerOf(logic, row, next.question);
  }
  return assert.fail('The interview asks more questions than there are.');
}

/** Checks something of every interview with real answers. */
function forEach(
  holds: (logic: Logic, row: Row, interview: ReturnType<typeof stepsOf>) => void,
  packs: fc.Arbitrary<Logic> = soundLogic,
): void {
  const property = fc.property(packs, (logic) => {
    for (const row of situations(logic).slice(0, 60)) holds(logic, row, stepsOf(logic, row));
  });
  fc.assert(property, RUNS);
}

/** The same pack, each emergency led by the same. */
function oneEmergency(logic: Logic): Logic {
  const rules = logic.rules.map((one) =>
    one.tier === 'safety' && one.leads.length > 0 ? { ...one, leads: [{ destination: 'a' }] } : one,
  );
  return { ...logic, rules };
}

function assertSettled(logic: Logic, _: Row, { answers }: ReturnType<typeof stepsOf>): void {
  const { status, possible } = orient(rulesFrom(logic), answers);
  assert.ok(status === 'emergency' || possible.length === 1);
}

describe('an interview', () => {
  it('asks each question once, and only where it applies', () => {
    forEach((_, row, { steps }) => {
      const asked = steps.map((step) => step.question);
      assert.equal(new Set(asked).size, asked.length);
      for (const id of asked) assert.notEqual(row[id], 'na');
    });
  });

  it('ends with one lead, with nobody who leads, or in an emergency', () => {
    forEach(assertSettled, withoutConstraints);
  });

  it('offers exactly the options that the answers so far leave possible', () => {
    forEach((logic, _, { steps }) => {
      for (const { question, options, before } of steps) {
        const fits = fitting(situations(logic), rowOf(logic, before));
        const { multiple } = logic.questions.find(({ id }) => id === question) ?? {};
        if (multiple) continue;
        const left = new Set(fits.map((fit) => String(fit[question])));
        assert.deepEqual(
          options,
          logic.questions.find(({ id }) => id === question)?.options.filter((id) => left.has(id)),
        );
      }
    });
  });
});

describe('an interview in authored order', () => {
  it('asks what a plain interview asks', () => {
    const small = withoutConstraints.filter(({ questions }) => questions.length <= 3);
    forEach((logic, _, { steps }) => {
      const interview = new PlainInterview(logic);
      for (const { before, question } of steps) assert.equal(question, interview.next(before));
    }, small.filter(isAuthored));
  });

  it('asks a question with one answer left, if others are asked only after it', () => {
    const logic = smallPack(
      [
        question('gate', ['x', 'y']),
        question('next', ['x', 'y'], { appliesWhen: held('gate', 'x') }),
      ],
      [rule('a', held('next', 'x'), ['a']), rule('b', held('next', 'y'), ['b'])],
      { constraints: [{ id: 'c', impossible: held('gate', 'y') }] },
    );
    assert.equal(nextQuestion(rulesFrom(logic), {})?.question, 'gate');
  });

  it('takes as many questions as it says: neither fewer than the least nor more than the most', () => {
    // Two joint emergencies end the interview at the first: there is no time for the second.
    const packs = withoutConstraints.map(oneEmergency).filter(isAuthored);
    forEach((_, __, { steps }) => {
      steps.forEach(({ min, max }, index) => {
        const left = steps.length - index;
        assert.ok(min <= left && left <= max, `${left} questions, not ${min} to ${max}`);
      });
    }, packs);
  });

  it('asks a question first whose answers forbid different answers to the next', () => {
    const both = (first: string, second: string) => ({
      all: [held('first', first), held('second', second)],
    });
    const logic = smallPack(
      [question('first', ['x', 'y']), question('second', ['r', 's', 't'])],
      [
        rule('a', { any: [both('x', 'r'), both('y', 's')] }, ['a']),
        rule('b', { any: [both('x', 's'), both('y', 't')] }, ['b']),
      ],
      { constraints: [{ id: 'c', impossible: { any: [both('x', 't'), both('y', 'r')] } }] },
    );
    const { question: id, min, max } = nextQuestion(rulesFrom(logic), {}) ?? {};
    assert.deepEqual({ id, min, max }, { id: 'first', min: 2, max: 2 });
  });
});

describe('what rules keep for later', () => {
  it('changes no question and no decision, whatever was asked of them before', () => {
    const property = fc.property(soundLogic, fc.integer({ min: 0, max: 6 }), (logic, left) => {
      const used = rulesFrom(logic);
      for (const [index, row] of allRows(logic).slice(0, 80).entries()) {
        const situation = Object.fromEntries(
          logic.questions.flatMap(({ id }, position) => {
            const isLeft = (index + position) % 7 === left || row[id] === 'na';
            return isLeft ? [] : [[id, answerOf(logic, row, id)]];
          }),
        );
        const fresh = rulesFrom(logic);
        assert.deepEqual(nextQuestion(used, situation), nextQuestion(fresh, situation));
        const [{ openQuestions, unknownQuestions }, other] = [used, fresh].map((rules) =>
          orient(rules, situation),
        ) as [Decision, Decision];
        assert.deepEqual(openQuestions, other.openQuestions);
        assert.deepEqual(unknownQuestions, other.unknownQuestions);
      }
    });
    fc.assert(property, RUNS);
  });
});
