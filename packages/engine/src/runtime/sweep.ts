import { IMPOSSIBLE } from '../compiled.js';
import type { Runtime } from './runtime.js';

/** Follows one value at each level: the outcome of the cautious reading. */
export function walk({ nodes, order }: Runtime, cells: Int16Array): number {
  let at = nodes.length > 1 ? 0 : (nodes[0] ?? -1);
  while (at >= 0) at = nodes[at + 1 + (cells[order[nodes[at] ?? 0] ?? 0] ?? 0)] ?? -1;
  return -at - 1;
}

/**
 * Sweeps the open reading: every situation that fits.
 *
 * @param open - Which slots may have any real value, or not apply.
 * @param visit - Hears each outcome once; answers whether to go on.
 */
export function sweep(
  runtime: Runtime,
  cells: Int16Array,
  open: Uint8Array,
  visit: (outcome: number) => boolean,
): void {
  const { nodes, order, seen, openValues } = runtime;
  const stamp = ++runtime.sweep.count;
  const stack: number[] = [nodes.length > 1 ? 0 : (nodes[0] ?? -1)];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const mark = at >= 0 ? at : nodes.length - 1 - at;
    if (seen[mark] === stamp) continue;
    seen[mark] = stamp;
    if (at < 0) {
      if (-at - 1 !== IMPOSSIBLE && !visit(-at - 1)) return;
      continue;
    }
    const slot = order[nodes[at] ?? 0] ?? 0;
    if (!open[slot]) {
      stack.push(nodes[at + 1 + (cells[slot] ?? 0)] ?? -1);
      continue;
    }
    for (let value = openValues[slot] ?? 0; value > 0; value--) stack.push(nodes[at + value] ?? -1);
  }
}

/** The lead sets of the situations that fit, in the order in which they are met. */
export function possibleLeads(runtime: Runtime, cells: Int16Array, open: Uint8Array) {
  const met: number[] = [];
  sweep(runtime, cells, open, (outcome) => {
    const set = runtime.outcomes[outcome]?.leadSet ?? 0;
    if (!met.includes(set)) met.push(set);
    return true;
  });
  return met;
}

/** The one outcome that is left, -1 if several lead sets are, -2 if no situation fits. */
export function onlyOutcome(runtime: Runtime, cells: Int16Array, open: Uint8Array): number {
  let found = -2;
  sweep(runtime, cells, open, (outcome) => {
    if (found === -2) found = outcome;
    else if (runtime.outcomes[found]?.leadSet !== runtime.outcomes[outcome]?.leadSet) found = -1;
    return found !== -1;
  });
  return found;
}

/** Tells whether at least one possible situation fits. */
export function isPossible(runtime: Runtime, cells: Int16Array, open: Uint8Array): boolean {
  let found = false;
  sweep(runtime, cells, open, () => {
    found = true;
    return false;
  });
  return found;
}
