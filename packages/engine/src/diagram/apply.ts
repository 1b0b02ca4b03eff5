import { type NodeTable, terminal, valueOf } from './node-table.js';
import { PairMemo } from './pair-memo.js';

/** Combines two terminals; must depend on their values only. */
export type Combine = (left: number, right: number) => number;

/**
 * Combines two diagrams value by value (Bryant's apply).
 *
 * @param decided - Gives the result as soon as one side settles it, or undefined.
 * @param known - What this very way to combine gave before, on the same table; it is added to.
 */
export function apply(
  table: NodeTable,
  left: number,
  right: number,
  combine: Combine,
  decided: (left: number, right: number) => number | undefined = () => undefined,
  known = new PairMemo(),
): number {
  const go = (a: number, b: number): number => {
    const settled = decided(a, b);
    if (settled !== undefined) return settled;
    if (a < 0 && b < 0) return terminal(combine(valueOf(a), valueOf(b)));
    const before = known.get(a, b);
    if (before !== undefined) return before;
    const [levelA, levelB] = [table.level(a), table.level(b)];
    const level = Math.min(levelA, levelB);
    const children = new Array<number>(table.width(level));
    for (let value = 0; value < children.length; value++) {
      children[value] = go(
        levelA === level ? table.child(a, value) : a,
        levelB === level ? table.child(b, value) : b,
      );
    }
    const result = table.node(level, children);
    known.set(a, b, result);
    return result;
  };
  return go(left, right);
}

/** Combines many diagrams in pairs, then pairs of pairs: far cheaper than one after the other. */
export function combineAll(
  diagrams: readonly number[],
  empty: number,
  combine: (left: number, right: number) => number,
): number {
  let round = diagrams;
  while (round.length > 1) {
    const next: number[] = [];
    for (let index = 0; index < round.length; index += 2) {
      const [left = empty, right] = [round[index], round[index + 1]];
      next.push(right === undefined ? left : combine(left, right));
    }
    round = next;
  }
  return round[0] ?? empty;
}
