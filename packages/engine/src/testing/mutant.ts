import fc from 'fast-check';

import type { Logic, LogicRule } from '../model/logic.js';
import { questionsOf } from '../model/condition-parts.js';
import { randomCondition } from './random-pack.js';

/** A pack and another one that differs in one thing that a maintainer would change. */
export function withMutant(packs: fc.Arbitrary<Logic>): fc.Arbitrary<readonly [Logic, Logic]> {
  return packs.chain((logic) => mutantOf(logic).map((mutant) => [logic, mutant] as const));
}

function mutantOf(logic: Logic): fc.Arbitrary<Logic> {
  const { rules, questions } = logic;
  const condition = randomCondition(questions, 2, false);
  const leads = fc.subarray(['a', 'b', 'c'], { minLength: 1 }).map(actors);
  const added = fc.record({ when: condition, leads });
  const onQuestions = [
    fc.constantFrom(...questions).map(({ id }) => withoutQuestion(logic, id)),
    fc.tuple(fc.boolean(), fc.boolean(), added).map((parts) => withQuestion(logic, ...parts)),
    fc
      .tuple(fc.constantFrom(...questions), added)
      .map(([{ id }, one]) => withOption(logic, id, one)),
    condition.map((impossible) => ({ ...logic, constraints: [{ id: 'new', impossible }] })),
  ];
  if (rules.length === 0) return fc.oneof(...onQuestions);
  const change = (arbitrary: fc.Arbitrary<Partial<LogicRule>>) =>
    fc
      .tuple(fc.constantFrom(...rules), arbitrary)
      .map(([{ id }, parts]) =>
        withRules(logic, (rule) => (rule.id === id ? [{ ...rule, ...parts }] : [rule])),
      );
  return fc.oneof(
    fc
      .constantFrom(...rules)
      .map(({ id }) => withRules(logic, (rule) => (rule.id === id ? [] : [rule]))),
    change(condition.map((when) => ({ when }))),
    change(leads.map((list) => ({ leads: list }))),
    change(fc.subarray(['a', 'd', 'e']).map((list) => ({ partners: actors(list) }))),
    ...onQuestions,
  );
}

function withRules(logic: Logic, change: (rule: LogicRule) => readonly LogicRule[]): Logic {
  return { ...logic, rules: logic.rules.flatMap(change) };
}

function withoutQuestion(logic: Logic, gone: string): Logic {
  const isFree = (condition: Parameters<typeof questionsOf>[0]) =>
    !questionsOf(condition).includes(gone);
  return {
    ...logic,
    questions: logic.questions
      .filter(({ id }) => id !== gone)
      .map(({ appliesWhen, ...question }) => ({
        ...question,
        ...(appliesWhen && isFree(appliesWhen) && { appliesWhen }),
      })),
    constraints: logic.constraints.filter(({ impossible }) => isFree(impossible)),
    rules: logic.rules.filter(({ when }) => isFree(when)),
  };
}

function withQuestion(
  logic: Logic,
  isFirst: boolean,
  isForSome: boolean,
  { when, leads }: Pick<LogicRule, 'when' | 'leads'>,
): Logic {
  const [first] = logic.questions;
  const added = {
    id: 'new',
    options: ['o0', 'o1'],
    ...(!isFirst && isForSome && first && { appliesWhen: { question: first.id, options: ['o0'] } }),
  };
  const all = [when, { question: 'new', options: ['o1'] }];
  return {
    ...logic,
    questions: isFirst ? [added, ...logic.questions] : [...logic.questions, added],
    rules: [...logic.rules, newRule({ when: { all }, leads })],
  };
}

function withOption(
  logic: Logic,
  id: string,
  { when, leads }: Pick<LogicRule, 'when' | 'leads'>,
): Logic {
  const any = [{ question: id, options: ['new'] }, when];
  return {
    ...logic,
    questions: logic.questions.map((question) =>
      question.id === id ? { ...question, options: [...question.options, 'new'] } : question,
    ),
    rules: [...logic.rules, newRule({ when: { any }, leads })],
  };
}

function newRule(parts: Pick<LogicRule, 'when' | 'leads'>): LogicRule {
  const rest = { id: 'new', partners: [], playbooks: [], sources: [], overrides: [] };
  return { ...rest, tier: 'specific', ...parts };
}

function actors(ids: readonly string[]): LogicRule['leads'] {
  return ids.map((destination) => ({ destination }));
}
