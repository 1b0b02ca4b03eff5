import { partsOf } from '../model/condition-parts.js';
import type { Condition } from '../model/logic.js';
import { hasOwn } from '../model/own.js';
import { apply } from './apply.js';
import { NodeTable, terminal } from './node-table.js';
import { PairMemo } from './pair-memo.js';
import { NONE_TICKED, notApplicable, type Slots, SOME_TICKED, unknownValue } from './slots.js';

export const NO = terminal(0);
export const YES = terminal(1);

/** How one pack sees questions that it shares with another: its own options, and where it asks them. */
export interface View {
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** Where the pack asks a question, by its id; everywhere where absent. */
  readonly asks: Map<string, number>;
}

/** Builds the yes-or-no diagrams of conditions over the variables of one pack. */
export class ConditionDiagrams {
  readonly table: NodeTable;
  readonly #slots: Slots;
  readonly #levelOf: ReadonlyMap<number, number>;
  readonly #view: View | undefined;
  readonly #known = new Map<Condition, number>();
  readonly #both = new PairMemo();
  readonly #either = new PairMemo();

  /**
   * @param order - The slots that are variables, in the order of the levels.
   * @param cap - How many nodes there may be in all; or a table to share.
   * @param view - Given when the slots are those of two packs.
   */
  constructor(slots: Slots, order: readonly number[], cap: number | NodeTable, view?: View) {
    this.#slots = slots;
    this.#levelOf = new Map(order.map((slot, level) => [slot, level]));
    this.#view = view;
    const sizes = order.map((slot) => slots.size[slot] ?? 0);
    this.table = typeof cap === 'number' ? new NodeTable(sizes, cap) : cap;
  }

  /** Where the condition holds. Where a question is unknown or does not apply, it does not. */
  whereTrue(condition: Condition): number {
    const where = this.#known.get(condition) ?? this.#where(condition, true);
    this.#known.set(condition, where);
    return where;
  }

  and(left: number, right: number): number {
    return apply(
      this.table,
      left,
      right,
      (a, b) => a & b,
      (a, b) => {
        if (a === NO || b === NO) return NO;
        if (a === YES) return b;
        return b === YES || a === b ? a : undefined;
      },
      this.#both,
    );
  }

  or(left: number, right: number): number {
    return apply(
      this.table,
      left,
      right,
      (a, b) => a | b,
      (a, b) => {
        if (a === YES || b === YES) return YES;
        if (a === NO) return b;
        return b === NO || a === b ? a : undefined;
      },
      this.#either,
    );
  }

  /** Where exactly one of two holds not, or both: where they are equal. */
  equal(left: number, right: number): number {
    return apply(this.table, left, right, (a, b) => (a === b ? 1 : 0));
  }

  not(diagram: number): number {
    return this.equal(diagram, NO);
  }

  /** Where a slot has one of these values. */
  slotIn(slot: number, values: readonly number[]): number {
    const level = this.#levelOf.get(slot);
    if (level === undefined) throw new Error(`Slot ${slot} is no variable of this diagram.`);
    const size = this.#slots.size[slot] ?? 0;
    const children = new Array<number>(size)
      .fill(NO)
      .map((no, value) => (values.includes(value) ? YES : no));
    return this.table.node(level, children);
  }

  /** The diagram with a question's "does not apply" turned into the first terminal. */
  without(diagram: number, slot: number): number {
    const left = notApplicable(this.#slots, slot);
    if (left < 0) return diagram;
    const applies = this.not(this.slotIn(slot, [left]));
    return apply(this.table, applies, diagram, (isAsked, value) => (isAsked === 1 ? value : 0));
  }

  /** Takes slots out: one terminal for all their real answers, as `join` says. */
  merge(
    diagram: number,
    slots: ReadonlySet<number>,
    join: (left: number, right: number) => number,
  ): number {
    const levels = new Map([...this.#levelOf].map(([slot, level]) => [level, slot]));
    const known = new Map<number, number>();
    const go = (id: number): number => {
      if (id < 0) return id;
      const before = known.get(id);
      if (before !== undefined) return before;
      const level = this.table.level(id);
      const slot = levels.get(level) ?? 0;
      const children = this.table.children(id).map(go);
      const isTaken = slots.has(slot);
      const isHead = this.#slots.about[slot]?.option === -1;
      const answers = isTaken && isHead ? children.slice(0, -1) : children;
      const result = isTaken
        ? answers.reduce((left, right) => apply(this.table, left, right, join))
        : this.table.node(level, children);
      known.set(id, result);
      return result;
    };
    return go(diagram);
  }

  // A condition is true, false or neither (Kleene): both "where true" and "where false" are needed,
  // because "not" swaps them.
  #where(condition: Condition, wanted: boolean): number {
    if (hasOwn(condition, 'question'))
      return this.#leaf(condition.question, condition.options, wanted);
    if (hasOwn(condition, 'unknown')) {
      const isUnknown = this.#unknown(condition.unknown);
      return wanted ? isUnknown : this.not(isUnknown);
    }
    if (hasOwn(condition, 'not')) return this.#where(condition.not, !wanted);
    const [parts, least] = partsOf(condition);
    // At least k true; or, for "false", so many false that k can no longer be true.
    const count = wanted ? least : parts.length - least + 1;
    return this.#atLeast(
      parts.map((part) => this.#where(part, wanted)),
      count,
    );
  }

  #leaf(question: string, options: readonly string[], wanted: boolean): number {
    const { slot, all, own, multiple } = this.#about(question);
    if (!multiple) {
      const values = all.flatMap((id, value) =>
        own.includes(id) && options.includes(id) === wanted ? [value] : [],
      );
      return this.#asked(question, this.slotIn(slot, values));
    }
    const ticked = options
      .filter((option) => all.includes(option))
      .map((option) => this.slotIn(slot + 1 + all.indexOf(option), [1]));
    const none = options.includes('none') ? [this.slotIn(slot, [NONE_TICKED])] : [];
    const holds = [...ticked, ...none].reduce((left, right) => this.or(left, right), NO);
    const answered = this.slotIn(slot, [NONE_TICKED, SOME_TICKED]);
    return this.#asked(question, wanted ? holds : this.and(this.not(holds), answered));
  }

  #unknown(question: string): number {
    const { slot, all, own, multiple } = this.#about(question);
    if (!this.#view) return this.slotIn(slot, [unknownValue(this.#slots, slot)]);
    // What this pack has no option for, or what the other one leaves out, is unknown here.
    const known = multiple
      ? [NONE_TICKED, SOME_TICKED]
      : all.flatMap((id, value) => (own.includes(id) ? [value] : []));
    return this.#asked(question, this.not(this.slotIn(slot, known)));
  }

  #asked(question: string, diagram: number): number {
    const where = this.#view?.asks.get(question);
    return where === undefined ? diagram : this.and(where, diagram);
  }

  #about(question: string) {
    const position = this.#slots.questions.findIndex(({ id }) => id === question);
    const { options: all = [], multiple } = this.#slots.questions[position] ?? {};
    const own = this.#view?.options.get(question) ?? all;
    return { slot: this.#slots.head[position] ?? 0, all, own, multiple };
  }

  /** Where at least `count` hold; k·m steps for m diagrams, not one for each choice of k. */
  #atLeast(diagrams: readonly number[], count: number): number {
    if (count === diagrams.length) return diagrams.reduce((all, one) => this.and(all, one), YES);
    if (count === 1) return diagrams.reduce((any, one) => this.or(any, one), NO);
    let reached: number[] = [YES, ...new Array<number>(Math.max(0, count)).fill(NO)];
    for (const diagram of diagrams) {
      reached = reached.map((here, index) => {
        const fewer = reached[index - 1];
        return fewer === undefined ? here : this.or(here, this.and(fewer, diagram));
      });
    }
    return reached[Math.max(0, count)] ?? NO;
  }
}
