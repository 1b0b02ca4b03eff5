import { IMPOSSIBLE } from '../model/compiled.js';
import { NOBODY_FITS } from './only-lead-sets.js';
import type { Runtime } from './runtime.js';

/** What the open reading finds. */
export interface Survey {
  /** The lead sets of the situations that fit, in the order in which they are met; none: nothing fits. */
  readonly met: readonly number[];
  /** The outcome of one of these situations. */
  readonly first: number;
}

const NOWHERE = -1 - IMPOSSIBLE;

/** Follows one value at each level: the outcome of the cautious reading. */
export function walk({ nodes, order, root }: Runtime, cells: Int16Array): number {
  let at = root;
  while (at >= 0) {
    const slot = order[nodes[at] ?? 0] ?? 0;
    at = nodes[at + 1 + (cells[slot] ?? 0)] ?? NOWHERE;
  }
  return -1 - at;
}

/**
 * Reads a situation openly: sweeps the nodes that its answers leave reachable, each once.
 *
 * @param open - Which slots may have any real value, or not apply.
 */
export function survey(runtime: Runtime, cells: Int16Array, open: Uint8Array): Survey {
  const { nodes, order, openValues, seen, stack, only, leadSetOf } = runtime;
  const stamp = ++runtime.sweep.count;
  const met: number[] = [];
  let first = IMPOSSIBLE;
  let top = 0;
  stack[top++] = runtime.root;
  while (top > 0) {
    const at = stack[--top] ?? NOWHERE;
    if (at < 0) {
      if (at === NOWHERE) continue;
      if (first === IMPOSSIBLE) first = -1 - at;
      const set = leadSetOf[-1 - at] ?? 0;
      if (!met.includes(set)) met.push(set);
      continue;
    }
    const below = only[at] ?? 0;
    if (seen[at] === stamp || below === NOBODY_FITS) continue;
    seen[at] = stamp;
    // Everything below gives one lead set that is known already.
    if (below >= 0 && met.includes(below)) continue;
    const slot = order[nodes[at] ?? 0] ?? 0;
    if (open[slot]) {
      for (let value = openValues[slot] ?? 0; value > 0; value--) {
        stack[top++] = nodes[at + value] ?? NOWHERE;
      }
    } else stack[top++] = nodes[at + 1 + (cells[slot] ?? 0)] ?? NOWHERE;
  }
  return { met, first };
}
