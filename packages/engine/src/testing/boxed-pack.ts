import fc from 'fast-check';

import type { Condition, Logic, LogicRule, ResultQuestion } from '../model/logic.js';
import type { Answer } from '../model/situation.js';
import { randomCondition, randomSituation } from './random-pack.js';
import { soundLogic } from './rich-pack.js';

const BOXES = ['b0', 'b1', 'b2'] as const;
const DOORS = ['a', 'd', 'e'] as const;

/** Sound packs with a question on the result, and rules that test its boxes beside answers. */
export const boxedLogic: fc.Arbitrary<Logic> = soundLogic.chain((logic) =>
  fc
    .record({
      rules: fc.array(boxRule(logic), { minLength: 1, maxLength: 3 }),
      appliesWhen: fc.option(randomCondition(logic.questions, 1), { nil: undefined }),
      unless: fc.option(randomCondition(logic.questions, 1), { nil: undefined }),
    })
    .map(({ rules, appliesWhen, unless }): Logic => {
      const boxes: ResultQuestion = {
        id: 'boxes',
        options: BOXES,
        ...(unless && { unless: { b1: unless } }),
        ...(appliesWhen && { appliesWhen }),
      };
      const own = rules.map((rule, index) => ({ ...rule, id: `box${index}` }));
      return { ...logic, onResult: [boxes], rules: [...logic.rules, ...own] };
    }),
);

/** A situation, and what is ticked. */
export function randomTicked(
  logic: Logic,
): fc.Arbitrary<{ readonly answers: Record<string, Answer>; readonly ticked: readonly string[] }> {
  return fc.record({ answers: randomSituation(logic), ticked: fc.subarray([...BOXES]) });
}

function boxRule(logic: Logic): fc.Arbitrary<LogicRule> {
  return fc
    .record({
      boxes: fc.subarray([...BOXES], { minLength: 1, maxLength: 2 }),
      kind: fc.constantFrom('each', 'any', 'count'),
      beside: fc.option(randomCondition(logic.questions, 1), { nil: undefined }),
      partners: fc.subarray([...DOORS], { minLength: 1, maxLength: 2 }),
      without: fc.option(fc.constantFrom(...DOORS), { nil: undefined }),
      tier: fc.constantFrom('specific', 'general'),
    })
    .map(({ boxes, kind, beside, partners, without, tier }) => ({
      id: '',
      tier: tier as LogicRule['tier'],
      when: beside ? { all: [onBoxes(boxes, kind), beside] } : onBoxes(boxes, kind),
      leads: [],
      partners: partners.map((destination) => ({ destination })),
      playbooks: [],
      sources: [],
      overrides: [],
      ...(without && { without: [without] }),
    }));
}

function onBoxes(boxes: readonly string[], kind: string): Condition {
  const leaves = boxes.map((box): Condition => ({ question: 'boxes', options: [box] }));
  if (kind === 'any') return { question: 'boxes', options: boxes };
  return kind === 'each' ? { all: leaves } : { atLeast: boxes.length, of: leaves };
}
