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
  /** One stay on a page of the site: a router may leave it and come again. */
  readonly stay: number;
  readonly at: number;
}

const KEY = 'coord-orientation';
const NOTHING: Entry = { by: undefined, screens: new Map() };

/**
 * The entries that the elements of a page add to its history. What stands in `history.state` is a few
 * numbers and a name of this visit, beside what the site keeps there: what was on screen is known to
 * the memory of the page alone. Entries of before a restart or a reload lead nowhere: they are passed over.
 *
 * A router of the site hears nothing of a step between two of our entries, and everything of any other.
 */
class PageHistory {
  readonly #page = Math.random().toString(36).slice(2);
  readonly #entries = new Map<number, Entry>();
  /** The elements that are on the page. */
  readonly #travellers = new Set<Traveller>();
  #at = markOf(window.history.state)?.at ?? 0;
  #stay = 0;
  #address = addressNow();

  constructor() {
    // Before the site's own listeners, whenever these were added.
    addEventListener('popstate', (event) => this.#onTravel(event), true);
  }

  join(traveller: Traveller): void {
    this.#travellers.add(traveller);
    this.#address = addressNow();
  }

  leave(traveller: Traveller): void {
    this.#travellers.delete(traveller);
  }

  /** Adds an entry with what a traveller shows now; `before` is what it showed until now. */
  push(by: Traveller, before: Screen, now: Screen): void {
    this.#settle();
    const here = this.#entries.get(this.#at) ?? NOTHING;
    // What a traveller shows may have changed since, by the site: this is what to come back to.
    this.#entries.set(this.#at, { by: here.by, screens: new Map(here.screens).set(by, before) });
    this.#at += 1;
    for (const at of this.#entries.keys()) if (at >= this.#at) this.#entries.delete(at);
    const screens = new Map(here.screens).set(by, now);
    this.#entries.set(this.#at, { by, screens });
    window.history.pushState(this.#stateNow(), '');
    this.#address = addressNow();
  }

  /** What a traveller showed one entry ago, if it was the one to add the entry on screen. */
  before(by: Traveller): Screen | undefined {
    if (markOf(window.history.state)?.at !== this.#at) return undefined;
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
    if (isInside) window.history.back();
  }

  /** Marks the entry on screen as ours: the site may have added it since, by an anchor or a route. */
  #settle(): void {
    const mark = markOf(window.history.state);
    if (mark?.page === this.#page) {
      this.#at = mark.at;
      return;
    }
    const last = this.#entries.get(this.#at);
    if (mark === undefined && last) {
      // An anchor of the same page stands for the entry before it, which is passed over from now on.
      const isStaying = this.#isAlive(last);
      if (isStaying) this.#entries.delete(this.#at);
      else this.#stay += 1;
      this.#at += 1;
      this.#entries.set(this.#at, isStaying ? last : NOTHING);
    }
    window.history.replaceState(this.#stateNow(), '');
  }

  #stateNow(): unknown {
    const mark: Mark = { page: this.#page, stay: this.#stay, at: this.#at };
    const state: unknown = window.history.state;
    return { ...(typeof state === 'object' ? state : undefined), [KEY]: mark };
  }

  #onTravel(event: PopStateEvent): void {
    const mark = markOf(event.state);
    const isSamePage = this.#address === addressNow();
    this.#address = addressNow();
    // An entry of the site itself, or one that its router will show.
    if (!mark || this.#travellers.size === 0) {
      this.#at = mark?.at ?? this.#at;
      return;
    }
    const isKnown = mark.page === this.#page;
    const isStaying = isSamePage && (!isKnown || mark.stay === this.#stay);
    const isBack = mark.at < this.#at;
    this.#at = mark.at;
    if (isKnown) this.#stay = mark.stay;
    const entry = isKnown ? this.#entries.get(mark.at) : undefined;
    if (isSamePage && (isStaying || entry)) event.stopImmediatePropagation();
    if (entry && this.#isAlive(entry)) {
      for (const traveller of this.#travellers) traveller.show(entry.screens.get(traveller));
    } else if (isStaying) {
      if (isBack) window.history.back();
      else window.history.forward();
    }
  }

  /** Whether somebody is there whom an entry can show; after a restart it shows the beginning of all. */
  #isAlive({ screens }: Entry): boolean {
    return screens.size === 0 || [...screens.keys()].some((one) => this.#travellers.has(one));
  }
}

/** One for all elements of a page, so that they do not travel over each other's entries. */
export const pageHistory = new PageHistory();

function without({ screens }: Entry, traveller: Traveller): Entry['screens'] {
  return new Map([...screens].filter(([each]) => each !== traveller));
}

function markOf(state: unknown): Mark | undefined {
  if (typeof state !== 'object' || state === null || !Object.hasOwn(state, KEY)) return undefined;
  return (state as Readonly<Record<string, Mark>>)[KEY];
}

/** Without the anchor. */
function addressNow(): string {
  return location.href.split('#', 1)[0] ?? '';
}
