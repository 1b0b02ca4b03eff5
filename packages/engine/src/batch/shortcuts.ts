import { IMPOSSIBLE } from '../model/compiled.js';
import type { Runtime } from '../runtime/runtime.js';
import { startsIn } from '../runtime/below.js';

/** A diagram for many walks of the cautious reading. */
export interface Shortcuts {
  /**
   * The nodes without those that only say whether a question applies; a node holds its slot in place of
   * its level.
   */
  readonly nodes: Int32Array;
  readonly root: number;
}

/** Leaves out of a diagram the nodes whose way goes on to one place whatever the situation is. */
export function shortcutsOf({ nodes, order, root, slots }: Runtime): Shortcuts {
  const quick = nodes.slice();
  const target = new Int32Array(nodes.length);
  const impossible = -1 - IMPOSSIBLE;
  for (const at of startsIn(nodes, order, slots.size).reverse()) {
    const slot = order[nodes[at] ?? 0] ?? 0;
    quick[at] = slot;
    let [only, isOne] = [impossible, true];
    for (let value = 1; value <= (slots.size[slot] ?? 0); value++) {
      const child = nodes[at + value] ?? impossible;
      const next = child >= 0 ? (target[child] ?? child) : child;
      quick[at + value] = next;
      if (next === impossible) continue;
      if (only === impossible) only = next;
      else if (only !== next) isOne = false;
    }
    target[at] = isOne ? only : at;
  }
  return { nodes: quick, root: root >= 0 ? (target[root] ?? root) : root };
}
