import { IMPOSSIBLE } from '../model/compiled.js';
import { type NodeTable, valueOf } from '../diagram/node-table.js';
import { type Slots, SOME_TICKED } from '../diagram/slots.js';
import type { Answer } from '../model/situation.js';
import { answersOf } from './witness.js';

/** Situations that share something: how many, of how many kinds, and one of them. */
export interface Rows {
  /** Combinations of answers, exactly, as a decimal string: they pass what a number can hold. */
  readonly count: string;
  /** Kinds: disjoint rows in which the answers that do not matter are left out. */
  readonly kinds: number;
  /** One of them; only the answers that matter. */
  readonly witness: Readonly<Record<string, Answer>>;
}

/** Where a path stands inside a multi-choice question: not in one, or with nothing ticked so far, or something. */
type Ticks = 'closed' | 'none-yet' | 'ticked';

/** Reads the situations below a root of a diagram. */
export class RowReader {
  readonly #table: NodeTable;
  readonly #slots: Slots;
  readonly #order: readonly number[];
  readonly #values: readonly number[];

  /**
   * @param order - The slot of each level.
   * @param withUnknown - Whether rows that say `unknown` count too; only real ones by default.
   */
  constructor(table: NodeTable, slots: Slots, order: readonly number[], withUnknown = false) {
    this.#table = table;
    this.#slots = slots;
    this.#order = order;
    this.#values = order.map((slot) => {
      const size = slots.size[slot] ?? 0;
      return slots.about[slot]?.option === -1 && !withUnknown ? size - 1 : size;
    });
  }

  /** The rows whose terminal is wanted, or undefined where there are none. */
  where(root: number, isWanted: (terminal: number) => boolean): Rows | undefined {
    const witness = this.#witness(root, isWanted);
    if (!witness) return undefined;
    return {
      count: this.#count(root, isWanted).toString(),
      kinds: this.#kinds(root, isWanted),
      witness,
    };
  }

  /** Combinations of all possible situations below a root. */
  total(root: number): bigint {
    return this.#count(root, (terminal) => terminal !== IMPOSSIBLE);
  }

  #count(root: number, isWanted: (terminal: number) => boolean): bigint {
    const known = new Map<string, bigint>();
    const go = (id: number, level: number, ticks: Ticks): bigint => {
      if (level === this.#order.length) return id < 0 && isWanted(valueOf(id)) ? 1n : 0n;
      const key = `${id},${level},${ticks}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const isHere = this.#table.level(id) === level;
      let sum = 0n;
      for (let value = 0; value < (this.#values[level] ?? 0); value++) {
        const after = this.#ticksAfter(level, value, ticks);
        const rows = go(isHere ? this.#table.child(id, value) : id, level + 1, after);
        if (rows > 0n) sum += rows * this.#weight(level, after);
      }
      known.set(key, sum);
      return sum;
    };
    return go(root, 0, 'closed');
  }

  #ticksAfter(level: number, value: number, ticks: Ticks): Ticks {
    const { question = 0, option = -1 } = this.#slots.about[this.#order[level] ?? 0] ?? {};
    if (!this.#slots.questions[question]?.multiple) return 'closed';
    if (option < 0) return value === SOME_TICKED ? 'none-yet' : 'closed';
    return ticks === 'none-yet' && value === 1 ? 'ticked' : ticks;
  }

  /**
   * How many answers one path stands for: options that no rule tests are no variables. Any set of them
   * may be ticked, but not the empty one where nothing else is.
   */
  #weight(level: number, ticks: Ticks): bigint {
    if (ticks === 'closed') return 1n;
    const { question = 0 } = this.#slots.about[this.#order[level] ?? 0] ?? {};
    if (this.#slots.about[this.#order[level + 1] ?? -1]?.question === question) return 1n;
    const tested = this.#order.filter((slot) => {
      const about = this.#slots.about[slot];
      return about?.question === question && about.option >= 0;
    }).length;
    const free = 2n ** BigInt((this.#slots.questions[question]?.options.length ?? 0) - tested);
    return ticks === 'ticked' ? free : free - 1n;
  }

  #kinds(root: number, isWanted: (terminal: number) => boolean): number {
    const known = new Map<number, number>();
    const go = (id: number): number => {
      if (id < 0) return isWanted(valueOf(id)) ? 1 : 0;
      const before = known.get(id);
      if (before !== undefined) return before;
      const level = this.#table.level(id);
      // Values that lead to the same place are one kind.
      const children = new Set<number>();
      for (let value = 0; value < (this.#values[level] ?? 0); value++) {
        children.add(this.#table.child(id, value));
      }
      const sum = [...children].reduce((all, child) => all + go(child), 0);
      known.set(id, sum);
      return sum;
    };
    return go(root);
  }

  #witness(
    root: number,
    isWanted: (terminal: number) => boolean,
  ): Readonly<Record<string, Answer>> | undefined {
    const dead = new Set<number>();
    const path: (readonly [number, number])[] = [];
    const go = (id: number): boolean => {
      if (id < 0) return isWanted(valueOf(id));
      if (dead.has(id)) return false;
      const level = this.#table.level(id);
      for (let value = 0; value < (this.#values[level] ?? 0); value++) {
        path.push([this.#order[level] ?? 0, value]);
        if (go(this.#table.child(id, value))) return true;
        path.pop();
      }
      dead.add(id);
      return false;
    };
    return go(root) ? answersOf(this.#slots, path) : undefined;
  }
}
