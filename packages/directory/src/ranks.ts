import type { CommuneHit, Way } from './commune-hit.js';
import type { Searchable } from './searchable.js';

/** The rank of a way that does not fit; the best one is 1. */
export const NO_RANK = 0;

const RANKS = 6;
const WHOLE = 2;
const SIZES = 10;

/**
 * The best rank of each way that fits. Thousands fit one letter, so the list is not sorted: each
 * way goes to the drawer of its rank and size, and only the first drawers are emptied.
 */
export class Ranks {
  readonly #ways: readonly Way[];
  /** Rank by way; borrowed, and all zero between two searches. */
  readonly #ranks: Uint8Array;
  readonly #touched: number[] = [];

  constructor({ ways, scratch }: Pick<Searchable, 'ways' | 'scratch'>) {
    this.#ways = ways;
    this.#ranks = scratch;
  }

  /** Notes that a way fits, unless it already fits better. */
  keep(way: number, rank: number): void {
    const known = this.#ranks[way] ?? NO_RANK;
    if (rank === NO_RANK || (known !== NO_RANK && rank >= known)) return;
    if (known === NO_RANK) this.#touched.push(way);
    this.#ranks[way] = rank;
  }

  /** Ends the search. Gives each commune once, best first; ranks 1 and 2 are whole, and all given. */
  best(limit: number): readonly CommuneHit[] {
    const [hits, seen]: [CommuneHit[], Set<string>] = [[], new Set()];
    for (const [drawer, ways] of this.#fillDrawers().entries()) {
      const isWhole = drawer < WHOLE * 2 * SIZES;
      if (hits.length >= limit && !isWhole) break;
      for (const number of ways?.sort((a, b) => a - b) ?? []) {
        const way = this.#ways[number];
        if (!way || seen.has(way.commune.code) || (hits.length >= limit && !isWhole)) continue;
        seen.add(way.commune.code);
        hits.push({ ...way, isWhole });
      }
    }
    return hits;
  }

  /** By rank, then present names before former ones, then larger communes before smaller. */
  #fillDrawers(): readonly (number[] | undefined)[] {
    const drawers = Array.from<number[] | undefined>({ length: RANKS * 2 * SIZES });
    for (const number of this.#touched) {
      const { former, commune } = this.#ways[number] ?? {};
      const rank = ((this.#ranks[number] ?? 1) - 1) * 2 + (former ? 1 : 0);
      (drawers[(rank + 1) * SIZES - 1 - (commune?.size ?? 0)] ??= []).push(number);
      this.#ranks[number] = NO_RANK;
    }
    return drawers;
  }
}
