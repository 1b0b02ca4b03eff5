import type { LogicRule } from '../model/logic.js';
import { apply, combineAll } from './apply.js';
import { NO } from './condition-diagram.js';
import { type NodeTable, terminal } from './node-table.js';
import { PairMemo } from './pair-memo.js';

/** The set of no rule; 0 stands for a row that cannot exist. */
const EMPTY = 1;

/**
 * Sets of rules, each once, so that a terminal is a small number; and diagrams of such sets. What was put
 * together once, of rules that several places share, is not put together again.
 */
export class RuleSets {
  readonly #table: NodeTable;
  readonly #list: (readonly LogicRule[])[] = [[], []];
  readonly #ids = new Map<string, number>([['', EMPTY]]);
  readonly #numbers = new Map<LogicRule, number>();
  readonly #unions = new PairMemo();
  readonly #heard = new PairMemo();
  readonly #firsts = new PairMemo();

  constructor(table: NodeTable) {
    this.#table = table;
  }

  /** The diagram of no rule anywhere. */
  get nothing(): number {
    return terminal(EMPTY);
  }

  /** The rules of a terminal. */
  rulesOf(set: number): readonly LogicRule[] {
    return this.#list[set] ?? [];
  }

  /** One rule where a diagram of yes and no says so. */
  single(rule: LogicRule, where: number): number {
    const own = this.#of([rule]);
    return apply(this.#table, where, NO, (holds) => (holds === 1 ? own : EMPTY));
  }

  /** All the rules of several diagrams. */
  union(diagrams: readonly number[]): number {
    const { nothing } = this;
    return combineAll(diagrams, nothing, (left, right) =>
      apply(
        this.#table,
        left,
        right,
        (a, b) => this.#of([...this.rulesOf(a), ...this.rulesOf(b)]),
        (a, b) => {
          if (a === nothing) return b;
          return b === nothing || a === b ? a : undefined;
        },
        this.#unions,
      ),
    );
  }

  /** A diagram without the rules that others override where both match. */
  withoutSilenced(diagram: number): number {
    return apply(this.#table, diagram, NO, (set) => this.#heardIn(set), undefined, this.#heard);
  }

  /** The first diagram's rules, or the lower one's where the first says nothing. */
  firstOf(first: number, lower: number): number {
    const { nothing } = this;
    return apply(
      this.#table,
      first,
      lower,
      (a, b) => (a === EMPTY ? b : a),
      (a, b) => (a === nothing ? b : a < 0 ? a : undefined),
      this.#firsts,
    );
  }

  #heardIn(set: number): number {
    const rules = this.rulesOf(set);
    const silenced = new Set(rules.flatMap(({ overrides }) => overrides));
    return this.#of(rules.filter(({ id }) => !silenced.has(id)));
  }

  #of(rules: readonly LogicRule[]): number {
    const unique = [...new Set(rules)].sort((a, b) => this.#numberOf(a) - this.#numberOf(b));
    const key = unique.map((rule) => this.#numberOf(rule)).join();
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.#list.length);
    return this.#list.push(unique) - 1;
  }

  #numberOf(rule: LogicRule): number {
    const number = this.#numbers.get(rule) ?? this.#numbers.size;
    this.#numbers.set(rule, number);
    return number;
  }
}
