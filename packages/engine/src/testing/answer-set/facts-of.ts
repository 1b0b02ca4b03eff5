import type { Condition, LocalRule, Logic, LogicRule } from '../../model/logic.js';
import type { TerritoryClass } from '../../model/territory.js';
import type { Answer, Situation } from '../../model/situation.js';

const TIER = { safety: 0, specific: 1, general: 2, fallback: 3 };

/** Writes rules as facts for `semantics.lp`, one on each line. */
export function factsOf(logic: Logic): string {
  const facts: string[] = [];
  const say = (name: string, ...values: readonly (string | number)[]) =>
    facts.push(`${name}(${values.map(term).join(', ')}).`);
  const condition = conditionWriter(say);
  for (const { id, options, multiple, appliesWhen, settled } of logic.questions) {
    say('question', id);
    if (settled !== undefined) say('settled', id, settled);
    for (const option of options) say('option', id, option);
    if (multiple) say('multiple', id);
    if (appliesWhen) {
      say('depends', id);
      say('applies', id, condition(appliesWhen));
    }
  }
  for (const { id, appliesWhen } of logic.onResult ?? []) {
    say('boxes', id);
    if (appliesWhen) {
      say('depends', id);
      say('applies', id, condition(appliesWhen));
    }
  }
  for (const { impossible } of logic.constraints) say('impossible', condition(impossible));
  for (const rule of logic.rules) sayRule(rule);
  for (const rule of logic.local ?? []) sayLocal(rule);
  for (const { id, region, departement } of logic.territories ?? []) {
    say('width', id, region ? 2 : departement ? 1 : 0);
  }
  return facts.join('\n');

  function sayRule({ partners, without = [], ...rule }: LogicRule): void {
    const { id, tier, when, leads, overrides, joint } = rule;
    say('rule', id, TIER[tier], condition(when));
    for (const { destination } of leads) say('leads', id, destination);
    for (const { destination } of partners) say('partner', id, destination);
    for (const destination of without) say('without', id, destination);
    for (const other of overrides) say('overrides', id, other);
    if (joint !== undefined) say('carries', id, joint);
  }

  function sayLocal(rule: LocalRule): void {
    sayRule(rule);
    say('local', rule.id, rule.territory);
    for (const other of rule.replaces) say('replaces', rule.id, other);
  }
}

/** Says that a place is in all territories of a class. */
export function placeFacts({ territories }: TerritoryClass): string {
  return territories.map(({ id }) => `here(${term(id)}).`).join('\n');
}

/** Says what was answered, and which dangers are dealt with; « je ne sais pas » is said by leaving it out. */
export function answerFacts(situation: Situation, handled: readonly string[] = []): string {
  const given = Object.entries(situation).flatMap(
    ([question, answer]: [string, Answer | undefined]) =>
      [answer ?? []].flat().flatMap((option) => (option === 'unknown' ? [] : [[question, option]])),
  );
  return [
    ...given.map(([question = '', option = '']) => `said(${term(question)}, ${term(option)}).`),
    ...handled.map((question) => `handled(${term(question)}).`),
  ].join('\n');
}

/** Says which boxes of a question on the result are ticked. */
export function tickFacts(question: string, ticked: readonly string[]): string {
  return ticked.map((option) => `ticks(${term(question)}, ${term(option)}).`).join('\n');
}

/** Numbers each part of each condition. */
function conditionWriter(
  say: (name: string, ...values: readonly (string | number)[]) => void,
): (condition: Condition) => number {
  let count = 0;
  const write = (condition: Condition): number => {
    const id = ++count;
    if ('question' in condition) {
      for (const option of condition.options) say('tests', id, condition.question, option);
    } else if ('unknown' in condition) say('tests_unknown', id, condition.unknown);
    else if ('not' in condition) say('negates', id, write(condition.not));
    else if ('all' in condition) writeParts(id, condition.all, condition.all.length);
    else if ('any' in condition) writeParts(id, condition.any, 1);
    else writeParts(id, condition.of, condition.atLeast);
    return id;
  };
  const writeParts = (id: number, parts: readonly Condition[], needed: number): void => {
    say('needs', id, needed);
    for (const part of parts) say('part', id, write(part));
  };
  return write;
}

/** The reserved answer is a constant of the program; every id is a text. */
function term(value: string | number): string {
  return typeof value === 'number' || value === 'none' ? String(value) : JSON.stringify(value);
}
