import fc from 'fast-check';

import { optionsOf, partsOf, questionsOf } from '../model/condition-parts.js';
import type { Condition, Logic, LogicQuestion, LogicRule } from '../model/logic.js';
import type { Answer } from '../model/situation.js';

/** Small packs with every feature: several tiers, applicability, constraints, multiple choice. */
export const randomLogic: fc.Arbitrary<Logic> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.boolean())
  .chain(([count, isMultiple]) =>
    fc.tuple(...range(count).map((index) => randomQuestion(index, isMultiple && index === 1))),
  )
  .chain((questions) =>
    fc.tuple(
      fc.constant(questions),
      fc.array(randomRule(questions), { maxLength: 8 }),
      fc.array(randomCondition(questions, 1, false), { maxLength: 1 }),
    ),
  )
  .map(([questions, rules, impossible]) => packOf(questions, rules, impossible));

/** The option that says there is no danger, of each question on danger of {@link withSettled}. */
export const SETTLED = 'o0';

/** The same pack as it builds: a question on danger has an option that rules it out, and no safety rule tests it. */
export function withSettled(logic: Logic): Logic {
  const dangers = logic.questions.filter(({ safety }) => safety).map(({ id }) => id);
  const tests = ({ when }: LogicRule) =>
    dangers.some((id) => optionsOf(when, id).includes(SETTLED) || isNegated(when, id));
  return {
    ...logic,
    questions: logic.questions.map((one) => (one.safety ? { ...one, settled: SETTLED } : one)),
    rules: logic.rules.map((rule) =>
      rule.tier === 'safety' && tests(rule) ? { ...rule, tier: 'specific' } : rule,
    ),
  };
}

/** Whether a condition on a question stands below a « not »: it then holds of an answer that it does not name. */
function isNegated(condition: Condition, question: string): boolean {
  if ('not' in condition) return questionsOf(condition.not).includes(question);
  if ('question' in condition || 'unknown' in condition) return false;
  return partsOf(condition)[0].some((part) => isNegated(part, question));
}

/** Answers to some questions, in any combination that the pack's questions allow to be written. */
export function randomSituation(logic: Logic): fc.Arbitrary<Record<string, Answer>> {
  const entries = logic.questions.map((question): [string, fc.Arbitrary<Answer | undefined>] => [
    question.id,
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constant('unknown') },
      { weight: 4, arbitrary: randomAnswer(question) },
    ),
  ]);
  return fc
    .record(Object.fromEntries(entries))
    .map((answers) =>
      Object.fromEntries(
        Object.entries(answers).flatMap(([id, answer]) =>
          answer === undefined ? [] : [[id, answer]],
        ),
      ),
    );
}

function randomAnswer(question: LogicQuestion): fc.Arbitrary<Answer> {
  if (!question.multiple) return fc.constantFrom(...question.options);
  return fc.oneof(fc.constant('none'), fc.subarray([...question.options], { minLength: 1 }));
}

function randomQuestion(index: number, multiple: boolean): fc.Arbitrary<LogicQuestion> {
  const earlier = index - 1;
  return fc
    .tuple(
      fc.integer({ min: 2, max: 3 }),
      fc.boolean(),
      fc.option(fc.integer({ min: 0, max: Math.max(0, earlier) }), { nil: undefined }),
      fc.boolean(),
    )
    .map(([options, safety, parent, orUnknown]) => ({
      id: `q${index}`,
      options: range(options).map((option) => `o${option}`),
      ...(multiple && { multiple }),
      ...(safety && { safety }),
      ...(index > 0 && parent !== undefined && { appliesWhen: applies(`q${parent}`, orUnknown) }),
    }));
}

/** The one shape that a pack uses: some options, and « je ne sais pas » where the question is for all. */
function applies(question: string, orUnknown: boolean): Condition {
  const held: Condition = { question, options: ['o0'] };
  return orUnknown ? { any: [held, { unknown: question }] } : held;
}

function randomRule(questions: readonly LogicQuestion[]): fc.Arbitrary<LogicRule> {
  return fc
    .tuple(
      fc.constantFrom('safety', 'specific', 'general', 'fallback'),
      fc.record({
        cautious: randomCondition(questions, 2, false),
        any: randomCondition(questions, 2),
      }),
      fc.subarray(['a', 'b', 'c'], { maxLength: 2 }),
      fc.subarray(['d', 'e'], { maxLength: 1 }),
    )
    .map(([tier, when, leads, partners]) => ({
      id: '',
      tier: tier as LogicRule['tier'],
      // A safety rule never rests on « je ne sais pas »: a pack that tries does not build.
      when: tier === 'safety' ? when.cautious : when.any,
      leads: tier === 'fallback' ? [] : leads.map((destination) => ({ destination })),
      partners: partners.map((destination) => ({ destination })),
      playbooks: [],
      sources: [],
      overrides: [],
    }));
}

/** A condition over some questions, nested up to a depth. */
export function randomCondition(
  questions: readonly LogicQuestion[],
  depth: number,
  mayNameUnknown = true,
): fc.Arbitrary<Condition> {
  const leaf = fc
    .constantFrom(...questions)
    .chain((question) => randomLeaf(question, mayNameUnknown));
  if (depth === 0) return leaf;
  const inner = randomCondition(questions, depth - 1, mayNameUnknown);
  const parts = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: parts.map((all) => ({ all })) },
    { weight: 2, arbitrary: parts.map((any) => ({ any })) },
    { weight: 1, arbitrary: inner.map((not) => ({ not })) },
    { weight: 1, arbitrary: parts.map((of) => ({ atLeast: Math.min(2, of.length), of })) },
  );
}

function randomLeaf(question: LogicQuestion, mayNameUnknown: boolean): fc.Arbitrary<Condition> {
  const options = question.multiple ? [...question.options, 'none'] : [...question.options];
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .subarray(options, { minLength: 1, maxLength: 2 })
        .map((held) => ({ question: question.id, options: held })),
    },
    { weight: mayNameUnknown ? 1 : 0, arbitrary: fc.constant({ unknown: question.id }) },
  );
}

function packOf(
  questions: readonly LogicQuestion[],
  rules: readonly LogicRule[],
  impossible: readonly Condition[],
): Logic {
  return {
    format: 1,
    id: 'random',
    version: '0.0.0',
    date: '2026-01-01',
    validUntil: '2027-01-01',
    logicHash: '',
    validated: false,
    emergency: [],
    questions,
    constraints: impossible.map((condition, index) => ({ id: `c${index}`, impossible: condition })),
    destinations: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      kind: 'door',
      availability: 'unknown',
    })),
    rules: rules.map((rule, index) => ({ ...rule, id: `r${index}` })),
    sources: [],
  };
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
