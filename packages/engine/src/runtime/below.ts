import type { Slots } from '../diagram/slots.js';
import { IMPOSSIBLE } from '../model/compiled.js';

export const SEVERAL = -1;
export const NOBODY_FITS = -2;

/** What is known of all that lies below each node, at the node's position; real answers only. */
export interface Below {
  /** The only lead set, {@link SEVERAL}, or {@link NOBODY_FITS}. */
  readonly only: Int32Array;
  /** The questions that no situation answers: a bit for each, as {@link bitOf} gives it. */
  readonly unasked: Int32Array;
}

/**
 * Looks below each node, from the leaves up.
 *
 * @param nodes - For each node its level, then its children: a position, or `-1 - terminal`.
 * @param openValues - How many children of each slot are real answers or "does not apply".
 * @param leadSets - The lead set of each terminal.
 */
export function lookBelow(
  nodes: Int32Array,
  order: Int16Array,
  slots: Slots,
  openValues: Int16Array,
  leadSets: Int32Array,
): Below {
  const only = new Int32Array(nodes.length);
  const unasked = new Int32Array(nodes.length);
  const setOf = (child: number) => {
    if (child >= 0) return only[child] ?? SEVERAL;
    return child === -1 - IMPOSSIBLE ? NOBODY_FITS : (leadSets[-1 - child] ?? SEVERAL);
  };
  for (const at of startsIn(nodes, order, slots.size).reverse()) {
    const slot = order[nodes[at] ?? 0] ?? 0;
    const { question = 0, option = -1 } = slots.about[slot] ?? {};
    let [set, missing] = [NOBODY_FITS, -1];
    for (let value = 0; value < (openValues[slot] ?? 0); value++) {
      const child = nodes[at + 1 + value] ?? -1 - IMPOSSIBLE;
      const below = setOf(child);
      if (below === NOBODY_FITS) continue;
      set = set === NOBODY_FITS || set === below ? below : SEVERAL;
      const isAnswer = option >= 0 || value < (slots.real[slot] ?? 0);
      missing &= (unasked[child] ?? 0) | (isAnswer ? 0 : bitOf(question));
    }
    only[at] = set;
    unasked[at] = missing;
  }
  return { only, unasked };
}

/** The bit of a question; those that a number has no room for have none. */
export function bitOf(question: number): number {
  return question < 32 ? 1 << question : 0;
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
