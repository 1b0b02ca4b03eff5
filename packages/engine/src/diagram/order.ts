import type { Condition, Logic } from '../model/logic.js';
import { optionsOf, questionsOf } from '../model/condition-parts.js';
import type { Slots } from './slots.js';

/**
 * Proposes orders of the variables, always with a question after those that it depends on. A bad order
 * can cost a hundred times the nodes (Bryant 1986); which is best is found by building.
 *
 * @param tested - The conditions whose options become variables; those that decide by default.
 * @yields The authored order, the most tested first, and FORCE (Aloul, Markov and Sakallah 2003).
 */
export function* candidateOrders(
  logic: Logic,
  slots: Slots,
  tested: readonly Condition[] = deciding(logic),
): Generator<readonly number[]> {
  const conditions = deciding(logic);
  const positions = logic.questions.map((_, position) => position);
  yield slotsIn(logic, slots, tested, positions);
  const tests = positions.map((position) => count(logic, conditions, position));
  const frequent = stable(logic, (position) => -(tests[position] ?? 0));
  if (frequent.join() !== positions.join()) yield slotsIn(logic, slots, tested, frequent);
  const places = force(logic, conditions);
  const near = stable(logic, (position) => places[position] ?? 0);
  const isNew = [positions, frequent].every((order) => order.join() !== near.join());
  if (isNew) yield slotsIn(logic, slots, tested, near);
}

/** The conditions that the diagram is built from. */
export function deciding(logic: Logic): readonly Condition[] {
  return [
    ...logic.rules.filter((rule) => rule.leads.length > 0).map((rule) => rule.when),
    ...logic.questions.flatMap((question) => question.appliesWhen ?? []),
    ...logic.constraints.map((constraint) => constraint.impossible),
  ];
}

function count(logic: Logic, conditions: readonly Condition[], position: number): number {
  const id = logic.questions[position]?.id ?? '';
  return conditions.filter((condition) => questionsOf(condition).includes(id)).length;
}

/** Sorts by weight, but never a question before one that it depends on. */
function stable(logic: Logic, weight: (position: number) => number): readonly number[] {
  const left = logic.questions.map((_, position) => position);
  const order: number[] = [];
  const isReady = (position: number) => {
    const { appliesWhen } = logic.questions[position] ?? {};
    const needed = appliesWhen ? questionsOf(appliesWhen) : [];
    return needed.every((id) => order.some((done) => logic.questions[done]?.id === id));
  };
  while (left.length > 0) {
    const ready = left.filter(isReady);
    const [best = left[0] ?? 0] = ready.sort((a, b) => weight(a) - weight(b) || a - b);
    order.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return order;
}

/** FORCE: each question moves to the middle of the conditions that test it, again and again. */
function force(logic: Logic, conditions: readonly Condition[]): readonly number[] {
  const ids = logic.questions.map(({ id }) => id);
  const groups = conditions.map((condition) => questionsOf(condition).map((id) => ids.indexOf(id)));
  let places: readonly number[] = ids.map((_, position) => position);
  for (let round = 0; round < 20; round++) {
    const middles = groups.map(
      (group) => group.reduce((sum, position) => sum + (places[position] ?? 0), 0) / group.length,
    );
    const pulled = ids.map((_, position) => {
      const own = middles.filter((_, index) => groups[index]?.includes(position));
      if (own.length === 0) return places[position] ?? 0;
      return own.reduce((sum, middle) => sum + middle, 0) / own.length;
    });
    const ranked = ids.map((_, position) => position);
    ranked.sort((a, b) => (pulled[a] ?? 0) - (pulled[b] ?? 0) || a - b);
    places = ids.map((_, position) => ranked.indexOf(position));
  }
  return places;
}

/** The slots that are tested somewhere: a question's own, then its tested options. */
function slotsIn(
  logic: Logic,
  slots: Slots,
  conditions: readonly Condition[],
  order: readonly number[],
): readonly number[] {
  return order.flatMap((position) => {
    const question = logic.questions[position];
    const head = slots.head[position] ?? 0;
    if (!question?.multiple) return [head];
    const named = new Set(conditions.flatMap((condition) => optionsOf(condition, question.id)));
    const tested = question.options.flatMap((option, index) =>
      named.has(option) ? [head + 1 + index] : [],
    );
    return [head, ...tested];
  });
}
