import { IMPOSSIBLE } from '../model/compiled.js';
import type { Runtime } from './runtime.js';

/**
 * Counts the situations that fit, by lead set: one sweep from the leaves. Doubles, so exact below
 * 2^53; used for proportions only.
 *
 * @returns For each lead set the number of situations; options that no rule tests are left out.
 */
export function countLeads(runtime: Runtime, cells: Int16Array, open: Uint8Array): Float64Array {
  const { nodes, order, openValues, outcomes, leadSets } = runtime;
  const known = new Map<number, Float64Array>();
  const levelOf = (at: number) => (at < 0 ? order.length : (nodes[at] ?? 0));
  const between = (from: number, to: number): number => {
    let ways = 1;
    for (let level = from; level < to; level++) {
      const slot = order[level] ?? 0;
      if (open[slot]) ways *= openValues[slot] ?? 1;
    }
    return ways;
  };
  const go = (at: number): Float64Array => {
    const before = known.get(at);
    if (before) return before;
    const counts = new Float64Array(leadSets.length);
    known.set(at, counts);
    if (at < 0) {
      const outcome = -at - 1;
      if (outcome !== IMPOSSIBLE) counts[outcomes[outcome]?.leadSet ?? 0] = 1;
      return counts;
    }
    const level = levelOf(at);
    const slot = order[level] ?? 0;
    const from = open[slot] ? 0 : (cells[slot] ?? 0);
    const to = open[slot] ? (openValues[slot] ?? 0) : from + 1;
    for (let value = from; value < to; value++) {
      const child = nodes[at + 1 + value] ?? -1;
      const ways = between(level + 1, levelOf(child));
      go(child).forEach((count, set) => (counts[set] = (counts[set] ?? 0) + count * ways));
    }
    return counts;
  };
  const root = nodes.length > 1 ? 0 : (nodes[0] ?? -1);
  const ways = between(0, levelOf(root));
  return go(root).map((count) => count * ways);
}

/** How undecided a distribution is, in bits (Shannon 1948). */
export function entropy(counts: Float64Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count) => {
    const share = count / total;
    return count > 0 ? sum - share * Math.log2(share) : sum;
  }, 0);
}
