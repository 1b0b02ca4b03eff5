import { IMPOSSIBLE } from '../model/compiled.js';

export const SEVERAL = -1;
export const NOBODY_FITS = -2;

/**
 * Notes for each node the only lead set below it, from the leaves up; real answers only.
 *
 * @param nodes - For each node its level, then its children: a position, or `-1 - terminal`.
 * @param sizes - How many children a node of each slot has.
 * @param openValues - How many of these are real answers or "does not apply".
 * @param leadSets - The lead set of each terminal.
 * @returns At the position of each node a lead set, {@link SEVERAL}, or {@link NOBODY_FITS}.
 */
export function onlyLeadSets(
  nodes: Int32Array,
  order: Int16Array,
  sizes: readonly number[],
  openValues: Int16Array,
  leadSets: Int32Array,
): Int32Array {
  const only = new Int32Array(nodes.length);
  const setOf = (child: number) => {
    if (child >= 0) return only[child] ?? SEVERAL;
    return child === -1 - IMPOSSIBLE ? NOBODY_FITS : (leadSets[-1 - child] ?? SEVERAL);
  };
  for (const at of startsIn(nodes, order, sizes).reverse()) {
    const slot = order[nodes[at] ?? 0] ?? 0;
    let set = NOBODY_FITS;
    for (let value = 1; value <= (openValues[slot] ?? 0); value++) {
      const below = setOf(nodes[at + value] ?? -1 - IMPOSSIBLE);
      if (below !== NOBODY_FITS) set = set === NOBODY_FITS || set === below ? below : SEVERAL;
    }
    only[at] = set;
  }
  return only;
}

/** Where each node starts; parents come first. */
export function startsIn(nodes: Int32Array, order: Int16Array, sizes: readonly number[]): number[] {
  const starts: number[] = [];
  if (nodes.length < 2) return starts;
  for (let at = 0; at < nodes.length; at += (sizes[order[nodes[at] ?? 0] ?? 0] ?? 0) + 1) {
    starts.push(at);
  }
  return starts;
}
