import { IMPOSSIBLE } from '../model/compiled.js';

/** What is known of each node before any situation is. */
export interface Notes {
  /** For each node the only lead set below it, `SEVERAL`, or `NOBODY_FITS`; real answers only. */
  readonly only: Int32Array;
  /**
   * The nodes for the cautious walk: those that only say whether a question applies are left out, and a
   * node holds its slot in place of its level.
   */
  readonly quick: Int32Array;
  readonly quickRoot: number;
}

export const SEVERAL = -1;
export const NOBODY_FITS = -2;

/**
 * Notes what lies below each node, from the leaves up.
 *
 * @param nodes - For each node its level, then its children: a position, or `-1 - terminal`.
 * @param sizes - How many children a node of each slot has.
 * @param openValues - How many of these are real answers or "does not apply".
 * @param leadSets - The lead set of each terminal.
 */
export function annotate(
  nodes: Int32Array,
  order: Int16Array,
  sizes: readonly number[],
  openValues: Int16Array,
  leadSets: Int32Array,
): Notes {
  const only = new Int32Array(nodes.length);
  const quick = nodes.slice();
  const shortcut = new Int32Array(nodes.length);
  const impossible = -1 - IMPOSSIBLE;
  const setOf = (child: number) => {
    if (child >= 0) return only[child] ?? SEVERAL;
    return child === impossible ? NOBODY_FITS : (leadSets[-1 - child] ?? SEVERAL);
  };
  for (const at of startsIn(nodes, order, sizes).reverse()) {
    const slot = order[nodes[at] ?? 0] ?? 0;
    quick[at] = slot;
    let [set, target, isOne] = [NOBODY_FITS, impossible, true];
    for (let value = 1; value <= (sizes[slot] ?? 0); value++) {
      const child = nodes[at + value] ?? impossible;
      const below = value <= (openValues[slot] ?? 0) ? setOf(child) : NOBODY_FITS;
      if (below !== NOBODY_FITS) set = set === NOBODY_FITS || set === below ? below : SEVERAL;
      const next = child >= 0 ? (shortcut[child] ?? child) : child;
      quick[at + value] = next;
      if (next === impossible) continue;
      if (target === impossible) target = next;
      else if (target !== next) isOne = false;
    }
    only[at] = set;
    shortcut[at] = isOne ? target : at;
  }
  const quickRoot = nodes.length > 1 ? (shortcut[0] ?? 0) : (nodes[0] ?? impossible);
  return { only, quick, quickRoot };
}

/** Where each node starts; parents come first. */
function startsIn(nodes: Int32Array, order: Int16Array, sizes: readonly number[]): number[] {
  const starts: number[] = [];
  if (nodes.length < 2) return starts;
  for (let at = 0; at < nodes.length; at += (sizes[order[nodes[at] ?? 0] ?? 0] ?? 0) + 1) {
    starts.push(at);
  }
  return starts;
}
