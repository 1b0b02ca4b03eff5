import type { Condition, Logic, LogicQuestion, LogicRule } from '../model/logic.js';

/** A pack of a few questions and rules, valid in every other respect; doors `a` to `e`. */
export function smallPack(
  questions: readonly LogicQuestion[],
  rules: readonly LogicRule[],
  more: Partial<Logic> = {},
): Logic {
  return {
    format: 1,
    id: 'small',
    version: '1.0.0',
    date: '2026-01-01',
    validUntil: '2027-01-01',
    logicHash: '',
    validated: false,
    emergency: [],
    questions,
    constraints: [],
    destinations: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      kind: 'door',
      availability: 'unknown',
    })),
    rules,
    ...more,
  };
}

/** A rule with leads, or one that only adds. */
export function rule(
  id: string,
  when: Condition,
  leads: readonly string[],
  more: Partial<LogicRule> = {},
): LogicRule {
  return {
    id,
    tier: 'specific',
    when,
    leads: leads.map((destination) => ({ destination })),
    partners: [],
    playbooks: [],
    sources: [],
    overrides: [],
    ...more,
  };
}

/** A question with options, one choice unless said otherwise. */
export function question(
  id: string,
  options: readonly string[],
  more: Partial<LogicQuestion> = {},
): LogicQuestion {
  return { id, options, ...more };
}

/** True where a question holds one of these options. */
export function held(question: string, ...options: string[]): Condition {
  return { question, options };
}

/** Options `o0`, `o1` ... */
export function options(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `o${index}`);
}
