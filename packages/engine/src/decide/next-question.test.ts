import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { byGain } from '../by-gain.js';
import { compile } from '../compile.js';
import { nextQuestion, type NextQuestionOptions } from './next-question.js';
import { orient } from './orient.js';
import type { Logic } from '../model/logic.js';
import type { Answer } from '../model/situation.js';
import { fitting, type Row, rowOf, situations } from '../testing/oracle.js';
import { PlainInterview } from '../testing/plain-interview.js';
import { packFrom } from '../testing/plain-texts.js';
import { soundLogic } from '../testing/rich-pack.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';

const RUNS = { numRuns: 60 };
const withoutConstraints = soundLogic.map((logic) => ({ ...logic, constraints: [] }));
const ORDERS: readonly NextQuestionOptions['order'][] = [undefined, byGain];

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
function stepsOf(logic: Logic, row: Row, order: NextQuestionOptions['order']) {
  const pack = packFrom(logic);
  const answers: Record<string, Answer> = {};
  const steps = [];
  for (let limit = 0; limit <= logic.questions.length; limit++) {
    const next = nextQuestion(pack, answers, order === undefined ? {} : { order });
    if (!next) return { steps, answers };
    steps.push({ ...next, before: { ...answers } });
    answers[next.question] = answerOf(logic, row, next.question);
  }
  return assert.fail('The interview asks more questions than there are.');
}

/** Checks something of every interview with real answers. */
function forEach(
  order: NextQuestionOptions['order'],
  holds: (logic: Logic, row: Row, interview: ReturnType<typeof stepsOf>) => void,
  packs: fc.Arbitrary<Logic> = soundLogic,
): void {
  const property = fc.property(packs, (logic) => {
    for (const row of situations(logic).slice(0, 60)) holds(logic, row, stepsOf(logic, row, order));
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
  const { status, possible } = orient(packFrom(logic), answers);
  assert.ok(status === 'emergency' || possible.length === 1);
}

for (const order of ORDERS) {
  describe(`an interview in the order "${order}"`, () => {
    it('asks each question once, and only where it applies', () => {
      forEach(order, (_, row, { steps }) => {
        const asked = steps.map((step) => step.question);
        assert.equal(new Set(asked).size, asked.length);
        for (const id of asked) assert.notEqual(row[id], 'na');
      });
    });

    it('ends with one lead, with nobody who leads, or in an emergency', () => {
      forEach(order, assertSettled, withoutConstraints);
    });

    it('offers exactly the options that the answers so far leave possible', () => {
      forEach(order, (logic, _, { steps }) => {
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
}

describe('an interview in authored order', () => {
  it('asks what a plain interview asks', () => {
    const small = withoutConstraints.filter(({ questions }) => questions.length <= 3);
    forEach(
      undefined,
      (logic, _, { steps }) => {
        const interview = new PlainInterview(logic);
        for (const { before, question } of steps) assert.equal(question, interview.next(before));
      },
      small.filter(isAuthored),
    );
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
    assert.equal(nextQuestion(packFrom(logic), {})?.question, 'gate');
  });

  it('takes as many questions as it says: neither fewer than the least nor more than the most', () => {
    // Two joint emergencies end the interview at the first: there is no time for the second.
    const packs = withoutConstraints.map(oneEmergency).filter(isAuthored);
    forEach(
      undefined,
      (_, __, { steps }) => {
        steps.forEach(({ min, max }, index) => {
          const left = steps.length - index;
          assert.ok(min <= left && left <= max, `${left} questions, not ${min} to ${max}`);
        });
      },
      packs,
    );
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
    const { question: id, min, max } = nextQuestion(packFrom(logic), {}) ?? {};
    assert.deepEqual({ id, min, max }, { id: 'first', min: 2, max: 2 });
  });
});

describe('an interview in the order of gain', () => {
  it('never asks anything before a danger question that is written earlier and still matters', () => {
    forEach(byGain, (logic, _, { steps }) => {
      const place = (id: string) => logic.questions.findIndex((one) => one.id === id);
      for (const { question, before } of steps) {
        const { open } = orient(packFrom(logic), before);
        const danger = open.find((id) => logic.questions[place(id)]?.safety);
        if (danger) assert.ok(place(question) <= place(danger), `${question} before ${danger}`);
      }
    });
  });

  it('asks only what can still change the lead', () => {
    forEach(byGain, (logic, _, { steps }) => {
      for (const { question, before } of steps) {
        assert.ok(orient(packFrom(logic), before).open.includes(question));
      }
    });
  });
});
