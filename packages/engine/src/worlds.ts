import { answersOf } from './answers-of.js';
import { type Decision, decide } from './decide.js';
import type { Condition, Logic, LogicRule } from './pack.js';
import { questionsOf } from './questions-of.js';
import { type Lookup, matches, type Value } from './truth.js';

/**
 * The possible situations that fit what is known, as a decision tree in authored order: a question
 * stands in it only where its answer still changes the lead. Equal branches are one object; `rules`
 * are those that decide in one of the situations of that branch.
 */
export type Worlds =
  | { readonly lead: readonly string[]; readonly rules: readonly LogicRule[] }
  | { readonly question: string; readonly next: readonly Worlds[] };

/**
 * Reads a situation openly: each question that is unanswered or `unknown` may have any of its real
 * answers, or not apply; impossible combinations are left out.
 *
 * @param logic - The pack's logic.
 * @param known - The answers that count; `unknown` counts as open.
 * @returns The tree, or undefined when no possible situation fits.
 */
export function explore(logic: Logic, known: ReadonlyMap<string, Value>): Worlds | undefined {
  return grow(logic, known, decide);
}

/** Tells whether at least one possible situation fits what is known. */
export function isPossible(logic: Logic, known: ReadonlyMap<string, Value>): boolean {
  return grow(logic, known, () => NOTHING) !== undefined;
}

const NOTHING: Decision = { rules: [], lead: [], open: [] };

type Outcome = (logic: Logic, lookup: Lookup) => Decision;

function grow(logic: Logic, known: ReadonlyMap<string, Value>, outcome: Outcome) {
  const state = new Map([...known].filter(([, value]) => value !== 'unknown'));
  const answered = logic.questions.filter((question) => state.has(question.id));
  const lookup: Lookup = (question) => state.get(question) ?? 'open';
  const share = sharing();

  const visit = (): Worlds | undefined => {
    const { lead, rules, open } = outcome(logic, lookup);
    const pending: Condition[] = open.map((rule) => rule.when);
    for (const { impossible } of logic.constraints) {
      const match = matches(impossible, lookup);
      if (match === 'yes') return undefined;
      if (match === 'open') pending.push(impossible);
    }
    for (const { appliesWhen } of answered) {
      const match = appliesWhen ? matches(appliesWhen, lookup) : 'yes';
      if (match === 'no') return undefined;
      if (match === 'open' && appliesWhen) pending.push(appliesWhen);
    }
    if (pending.length === 0) return share({ lead: [...lead].sort(), rules });
    return branch(pending);
  };

  const branch = (pending: readonly Condition[]): Worlds | undefined => {
    const wanted = openQuestions(logic, pending, lookup);
    const question = logic.questions.find(({ id }) => wanted.has(id));
    if (!question) throw new Error('A condition is open although no question is.');
    const applies = !question.appliesWhen || matches(question.appliesWhen, lookup) === 'yes';
    const values: readonly Value[] = applies ? answersOf(logic, question) : ['na'];
    const next: Worlds[] = [];
    for (const value of values) {
      state.set(question.id, value);
      const world = visit();
      if (world) next.push(world);
    }
    state.delete(question.id);
    if (next.length === 0) return undefined;
    return next.every((world) => world === next[0])
      ? next[0]
      : share({ question: question.id, next });
  };

  return visit();
}

/** The open questions that conditions test, with those that decide whether these apply. */
function openQuestions(logic: Logic, conditions: readonly Condition[], lookup: Lookup) {
  const wanted = new Set<string>();
  const want = (condition: Condition): void => {
    for (const id of questionsOf(condition)) {
      if (wanted.has(id) || lookup(id) !== 'open') continue;
      wanted.add(id);
      const question = logic.questions.find((candidate) => candidate.id === id);
      if (question?.appliesWhen) want(question.appliesWhen);
    }
  };
  conditions.forEach(want);
  return wanted;
}

/** Gives equal trees the same object, so that a question that changes nothing disappears. */
function sharing() {
  const ids = new Map<Worlds, number>();
  const shared = new Map<string, Worlds>();
  return (world: Worlds): Worlds => {
    const key = 'lead' in world ? world.lead.join('+') : keyOf(world.question, world.next);
    const known = shared.get(key);
    if (known) return known;
    shared.set(key, world);
    ids.set(world, ids.size);
    return world;
  };
  function keyOf(question: string, next: readonly Worlds[]): string {
    return `${question}?${next.map((world) => ids.get(world)).join()}`;
  }
}
