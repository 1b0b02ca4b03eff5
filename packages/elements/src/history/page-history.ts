import type { Screen } from './screen.js';

/** Whose screens stand in the history of the page. */
export interface Traveller {
  /** Shows a screen of before; undefined: the one it started with. */
  readonly show: (screen: Screen | undefined) => void;
}

interface Entry {
  /** Who caused it; nobody for the entry where it started. */
  readonly by: Traveller | undefined;
  readonly screens: ReadonlyMap<Traveller, Screen>;
}

interface Mark {
  readonly page: string;
  readonly at: number;
}

const KEY = 'coord-orientation';

/**
 * The entries that the elements of a page add to its history. What stands in `history.state` is a
 * number and a name of this visit, beside what the site keeps there: what was on screen is known to
 * the memory of the page alone. Entries of before a restart or a reload lead nowhere: they are passed over.
 */
class PageHistory {
  readonly #page = Math.random().toString(36).slice(2);
  readonly #entries = new Map<number, Entry>();
  #at = markOf(history.state)?.at ?? 0;

  constructor() {
    addEventListener('popstate', ({ state }: PopStateEvent) => this.#onTravel(state));
  }

  /** Adds an entry with what a traveller shows now; `before` is what it showed until now. */
  push(by: Traveller, before: Screen, now: Screen): void {
    const here = this.#entries.get(this.#at) ?? { by: undefined, screens: new Map() };
    if (!this.#entries.has(this.#at)) history.replaceState(this.#stateAt(this.#at), '');
    // What a traveller shows may have changed since, by the site: this is what to come back to.
    this.#entries.set(this.#at, { by: here.by, screens: new Map(here.screens).set(by, before) });
    this.#at += 1;
    for (const at of this.#entries.keys()) if (at >= this.#at) this.#entries.delete(at);
    const screens = new Map(here.screens).set(by, now);
    this.#entries.set(this.#at, { by, screens });
    history.pushState(this.#stateAt(this.#at), '');
  }

  /** What a traveller showed one entry ago, if it was the one to add the entry on screen. */
  before(by: Traveller): Screen | undefined {
    if (this.#entries.get(this.#at)?.by !== by) return undefined;
    return this.#entries.get(this.#at - 1)?.screens.get(by);
  }

  /** Forgets what a traveller showed, and leaves its entries. */
  forget(by: Traveller): void {
    const isInside = this.#entries.get(this.#at)?.by === by;
    for (const [at, entry] of this.#entries) {
      if (entry.by === by) this.#entries.delete(at);
      else this.#entries.set(at, { ...entry, screens: without(entry, by) });
    }
    if (isInside) history.back();
  }

  #stateAt(at: number): unknown {
    const mark: Mark = { page: this.#page, at };
    const state: unknown = history.state;
    return { ...(typeof state === 'object' ? state : undefined), [KEY]: mark };
  }

  #onTravel(state: unknown): void {
    const mark = markOf(state);
    // An entry of the site itself.
    if (!mark) return;
    const isBack = mark.at < this.#at;
    this.#at = mark.at;
    const entry = mark.page === this.#page ? this.#entries.get(mark.at) : undefined;
    if (!entry) return isBack ? history.back() : history.forward();
    for (const traveller of this.#travellers()) traveller.show(entry.screens.get(traveller));
  }

  #travellers(): ReadonlySet<Traveller> {
    return new Set([...this.#entries.values()].flatMap(({ screens }) => [...screens.keys()]));
  }
}

/** One for all elements of a page, so that they do not travel over each other's entries. */
export const pageHistory = new PageHistory();

function without({ screens }: Entry, traveller: Traveller): Entry['screens'] {
  return new Map([...screens].filter(([each]) => each !== traveller));
}

function markOf(state: unknown): Mark | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  return (state as Readonly<Record<string, Mark | undefined>>)[KEY];
}
