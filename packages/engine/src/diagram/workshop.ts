import { ConditionDiagrams } from './condition-diagram.js';
import { RuleSets } from './rule-sets.js';
import type { Slots } from './slots.js';

/** What diagrams over the same variables share. */
interface Bench {
  readonly diagrams: ConditionDiagrams;
  readonly sets: RuleSets;
}

/**
 * Where the diagrams of packs with the same questions are built: the shared rules, and those of each class
 * of places, which differ in a few. What was put together for one is there for the next.
 */
export class Workshop {
  readonly #benches = new Map<string, Bench>();

  /**
   * @param order - The slots that are variables, in the order of the levels.
   * @param cap - How many nodes may be made for the next diagram.
   */
  benchFor(slots: Slots, order: readonly number[], cap: number): Bench {
    const key = order.join();
    const bench = this.#benches.get(key) ?? newBench(slots, order, cap);
    this.#benches.set(key, bench);
    bench.diagrams.table.allow(cap);
    return bench;
  }
}

function newBench(slots: Slots, order: readonly number[], cap: number): Bench {
  const diagrams = new ConditionDiagrams(slots, order, cap);
  return { diagrams, sets: new RuleSets(diagrams.table) };
}
