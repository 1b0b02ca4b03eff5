import { NO, YES } from './condition-diagram.js';
import type { NodeTable } from './node-table.js';
import { PairMemo } from './pair-memo.js';

/**
 * Tells whether one diagram of yes and no holds only where another does. Adds no node, and stops at the
 * first row that shows otherwise.
 */
export function isWithin(table: NodeTable, inner: number, outer: number): boolean {
  const proved = new PairMemo();
  const go = (a: number, b: number): boolean => {
    if (a === b || a === NO || b === YES) return true;
    // Reduced: what is no terminal holds somewhere, and fails somewhere.
    if (a === YES || b === NO) return false;
    if (proved.get(a, b) !== undefined) return true;
    const [levelA, levelB] = [table.level(a), table.level(b)];
    const level = Math.min(levelA, levelB);
    for (let value = 0; value < table.width(level); value++) {
      const left = levelA === level ? table.child(a, value) : a;
      const right = levelB === level ? table.child(b, value) : b;
      if (!go(left, right)) return false;
    }
    proved.set(a, b, 1);
    return true;
  };
  return go(inner, outer);
}
