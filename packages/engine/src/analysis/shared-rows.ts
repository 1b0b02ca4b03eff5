import { combineAll } from '../diagram/apply.js';
import { ConditionDiagrams, NO, YES } from '../diagram/condition-diagram.js';
import { type DecisionDiagram, decisionOver } from '../diagram/decision-diagram.js';
import { NodeTable } from '../diagram/node-table.js';
import { deciding } from '../diagram/order.js';
import { NONE_TICKED, notApplicable, type Slots, slotsOf } from '../diagram/slots.js';
import { tickParts } from '../diagram/valid.js';
import type { Logic, LogicQuestion } from '../model/logic.js';
import { optionsOf } from '../model/condition-parts.js';

/** One of two packs, over rows that both can read. */
export interface Side {
  readonly logic: Logic;
  readonly diagrams: ConditionDiagrams;
  readonly decision: DecisionDiagram;
}

/** Two packs over the union of their questions. */
export interface SharedRows {
  readonly slots: Slots;
  readonly order: readonly number[];
  readonly table: NodeTable;
  readonly sides: readonly [Side, Side];
}

/**
 * Puts two packs into one table of nodes (change-impact analysis: Margrave, Fisler et al. 2005; firewall
 * decision diagrams, Liu 2007). A question or option that one of them lacks is unknown to it.
 *
 * @throws {TooManyNodesError} The two need more nodes than the cap.
 */
export function sharedRows(older: Logic, newer: Logic, cap: number): SharedRows {
  const slots = slotsOf(union(older, newer));
  const order = orderOf(slots, [older, newer]);
  const table = new NodeTable(
    order.map((slot) => slots.size[slot] ?? 0),
    cap,
  );
  const views = [older, newer].map((logic) => viewOf(logic, slots, order, table));
  const [left, right] = views;
  if (!left || !right) throw new Error('There are two packs.');
  const common = validFor(slots, order, [left, right]);
  const side = (logic: Logic, diagrams: ConditionDiagrams): Side => {
    const possible = logic.constraints.map(({ impossible }) =>
      diagrams.not(diagrams.whereTrue(impossible)),
    );
    const single = singleAnswers(logic, slots, diagrams);
    const valid = combineAll([common, ...possible, ...single], YES, (a, b) => diagrams.and(a, b));
    return { logic, diagrams, decision: decisionOver(logic, diagrams, valid) };
  };
  return {
    slots,
    order,
    table,
    sides: [side(older, left.diagrams), side(newer, right.diagrams)],
  };
}

interface Seen {
  readonly diagrams: ConditionDiagrams;
  readonly asks: ReadonlyMap<string, number>;
}

function union(older: Logic, newer: Logic): readonly LogicQuestion[] {
  const both = newer.questions.map((question): LogicQuestion => {
    const before = older.questions.find(({ id }) => id === question.id);
    const added = before?.options.filter((option) => !question.options.includes(option)) ?? [];
    const appliesWhen = question.appliesWhen ?? before?.appliesWhen ?? (before ? undefined : NEVER);
    return {
      id: question.id,
      options: [...question.options, ...added],
      ...((question.multiple || before?.multiple) && { multiple: true }),
      ...(appliesWhen && { appliesWhen }),
    };
  });
  const gone = older.questions
    .filter(({ id }) => !newer.questions.some((question) => question.id === id))
    .map((question) => ({ ...question, appliesWhen: question.appliesWhen ?? NEVER }));
  return [...both, ...gone];
}

// Only says that a question can be left out: where it is asked comes from the packs themselves.
const NEVER = { any: [] };

function orderOf(slots: Slots, packs: readonly Logic[]): readonly number[] {
  const conditions = packs.flatMap((logic) => [
    ...deciding(logic),
    ...logic.rules.map(({ when }) => when),
  ]);
  return slots.questions.flatMap(({ id, options, multiple }, position) => {
    const head = slots.head[position] ?? 0;
    if (!multiple) return [head];
    const isRetyped = packs.some((pack) =>
      pack.questions.some((one) => one.id === id && !one.multiple),
    );
    const named = new Set(
      isRetyped ? options : conditions.flatMap((condition) => optionsOf(condition, id)),
    );
    return [
      head,
      ...options.flatMap((option, index) => (named.has(option) ? [head + 1 + index] : [])),
    ];
  });
}

function viewOf(logic: Logic, slots: Slots, order: readonly number[], table: NodeTable): Seen {
  const options = new Map(logic.questions.map((question) => [question.id, question.options]));
  const asks = new Map<string, number>();
  const diagrams = new ConditionDiagrams(slots, order, table, { options, asks });
  for (const { id } of slots.questions) if (!options.has(id)) asks.set(id, NO);
  for (const { id, appliesWhen } of logic.questions) {
    if (appliesWhen) asks.set(id, diagrams.whereTrue(appliesWhen));
  }
  return { diagrams, asks };
}

/** A question is left out exactly where neither pack asks it. */
function validFor(slots: Slots, order: readonly number[], sides: readonly [Seen, Seen]): number {
  const [{ diagrams, asks }, other] = sides;
  const parts = slots.questions.flatMap(({ id, options, multiple }, position) => {
    const slot = slots.head[position] ?? 0;
    const left = notApplicable(slots, slot);
    const asked = diagrams.or(asks.get(id) ?? YES, other.asks.get(id) ?? YES);
    const ticks = order.filter((one) => {
      const about = slots.about[one];
      return about?.question === position && about.option >= 0;
    });
    return [
      ...(left < 0 ? [] : [diagrams.equal(diagrams.slotIn(slot, [left]), diagrams.not(asked))]),
      ...(multiple ? tickParts(diagrams, slot, ticks, options.length) : []),
    ];
  });
  return combineAll(parts, YES, (a, b) => diagrams.and(a, b));
}

/** Where a question takes one answer in this pack and several in the other: exactly one is ticked. */
function singleAnswers(logic: Logic, slots: Slots, diagrams: ConditionDiagrams): readonly number[] {
  return slots.questions.flatMap(({ id, options, multiple }, position) => {
    const own = logic.questions.find((question) => question.id === id);
    if (!multiple || !own || own.multiple) return [];
    const slot = slots.head[position] ?? 0;
    const ticks = options.map((_, option) => diagrams.slotIn(slot + 1 + option, [1]));
    const twice = ticks.flatMap((one, index) =>
      ticks.slice(index + 1).map((other) => diagrams.and(one, other)),
    );
    return [diagrams.slotIn(slot, [NONE_TICKED]), ...twice].map((wrong) => diagrams.not(wrong));
  });
}
