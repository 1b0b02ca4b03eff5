import { isOfLibrary, type Mark, markOf, pushMark, writeMark } from './mark.js';
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

const NOTHING: Entry = { by: undefined, screens: new Map() };

/**
 * The entries that the elements of a page add to its history. What stands in `history.state` is a few
 * numbers and a name of this visit, beside what the site keeps there: what was on screen is known to
 * the memory of the page alone. Entries of before a restart or a reload lead nowhere: they are passed over,
 * and so are those of an element that has left the page.
 *
 * What the site keeps with an entry is kept with ours, because routers need it, but for the marks by which
 * Turbo and htmx know a page to put again: that would throw all answers away. Where such a page was left and
 * is come back to, it is loaded again.
 */
class PageHistory {
  readonly #visit = Math.random().toString(36).slice(2);
  readonly #entries = new Map<number, Entry>();
  /** The elements that are on the page. */
  readonly #travellers = new Set<Traveller>();
  /** The mark of the entry on screen; unknown where a library has written over it before a reload. */
  #last = markOf(window.history.state);
  #at = this.#last?.at ?? 0;
  #address = addressNow();
  /** A library of the site puts whole pages again. */
  #isPutAgain = isOfLibrary(window.history.state);
  /** The elements that have just come: a router of the site has heard of a step before we did. */
  readonly #newcomers = new Set<Traveller>();
  /** The browser was asked to go back, and has not said yet where it is. */
  #isGoingBack = false;

  constructor() {
    addEventListener('popstate', ({ state }) => this.#onTravel(state));
    // A page that was left meanwhile and is come back to is told of no travel.
    addEventListener('pageshow', () => (this.#isGoingBack = false));
  }

  join(traveller: Traveller): void {
    this.#travellers.add(traveller);
    this.#newcomers.add(traveller);
    setTimeout(() => this.#newcomers.delete(traveller));
    this.#address = addressNow();
  }

  leave(traveller: Traveller): void {
    this.#travellers.delete(traveller);
  }

  /** Adds an entry with what a traveller shows now; `before` is what it showed until now. */
  push(by: Traveller, before: Screen, now: Screen): void {
    this.#settle();
    const here = this.#living(this.#entries.get(this.#at));
    // What a traveller shows may have changed since, by the site: this is what to come back to.
    this.#entries.set(this.#at, { by: here.by, screens: new Map(here.screens).set(by, before) });
    this.#at += 1;
    for (const at of this.#entries.keys()) if (at >= this.#at) this.#entries.delete(at);
    const screens = new Map(here.screens).set(by, now);
    this.#entries.set(this.#at, { by, screens });
    pushMark(this.#markNow());
    this.#address = addressNow();
  }

  /** What a traveller showed one entry ago, if it was the one to add the entry on screen. */
  before(by: Traveller): Screen | undefined {
    if (markOf(window.history.state)?.at !== this.#at) return undefined;
    if (this.#entries.get(this.#at)?.by !== by) return undefined;
    return this.#entries.get(this.#at - 1)?.screens.get(by);
  }

  /** Goes back, once: the browser does so later, and two times asked are two steps. */
  back(): void {
    if (this.#isGoingBack) return;
    this.#isGoingBack = true;
    window.history.back();
  }

  /** Forgets what a traveller showed, and leaves its entries. */
  forget(by: Traveller): void {
    const isInside = this.#entries.get(this.#at)?.by === by;
    for (const [at, entry] of this.#entries) {
      if (entry.by === by) this.#entries.delete(at);
      else this.#entries.set(at, { ...entry, screens: without(entry, by) });
    }
    if (isInside) this.back();
  }

  /** Marks the entry on screen as ours: the site may have added it since, by an anchor or a route. */
  #settle(): void {
    const mark = markOf(window.history.state);
    if (mark && this.#isOurs(mark)) {
      this.#at = mark.at;
      this.#last = mark;
      return;
    }
    const last = this.#entries.get(this.#at);
    if (mark === undefined && last) {
      // An anchor of the same page stands for the entry before it, which is passed over from now on.
      const isStaying = this.#isAlive(last);
      if (isStaying) this.#entries.delete(this.#at);
      this.#at += 1;
      this.#entries.set(this.#at, isStaying ? last : NOTHING);
    }
    writeMark(this.#markNow());
  }

  #markNow(): Mark {
    this.#isPutAgain ||= isOfLibrary(window.history.state);
    return (this.#last = { page: this.#visit, at: this.#at });
  }

  /** Turbo writes its own mark over each entry that it did not make, as soon as it is come to. */
  #keep(mark: Mark): void {
    setTimeout(() => {
      if (this.#last === mark && !markOf(window.history.state)) writeMark(mark);
    });
  }

  #onTravel(state: unknown): void {
    this.#isGoingBack = false;
    this.#isPutAgain ||= isOfLibrary(state);
    const mark = markOf(state);
    const isSamePage = this.#address === addressNow();
    this.#address = addressNow();
    // An entry of the site itself.
    if (!mark) return;
    const isBack = this.#isBefore(mark);
    this.#last = mark;
    this.#at = mark.at;
    this.#keep(mark);
    if (this.#travellers.size === 0 || !isSamePage) {
      // A router shows what stands there; a library that puts pages again does not know this entry.
      if (this.#isPutAgain) location.reload();
      return;
    }
    const entry = this.#isOurs(mark) ? this.#entries.get(mark.at) : undefined;
    if (entry && this.#isAlive(entry)) {
      for (const traveller of this.#travellers) traveller.show(entry.screens.get(traveller));
      return;
    }
    // A router of the site has shown something new for it: the beginning.
    if (this.#newcomers.size > 0) return;
    if (isBack) this.back();
    else window.history.forward();
  }

  #isOurs({ page }: Mark): boolean {
    return page === this.#visit;
  }

  /**
   * Whether an entry stands before the one that was on screen: all of an earlier visit stand before those of
   * this one, and where nothing says what was on screen, people go back more often than forward.
   */
  #isBefore(mark: Mark): boolean {
    const last = this.#last;
    if (!last || (this.#isOurs(last) && !this.#isOurs(mark))) return true;
    return mark.at < last.at;
  }

  /** An entry without those who have left the page. */
  #living({ by, screens }: Entry = NOTHING): Entry {
    const left = [...screens].filter(([one]) => this.#travellers.has(one));
    return { by, screens: new Map(left) };
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

/** Without the anchor. */
function addressNow(): string {
  return location.href.split('#', 1)[0] ?? '';
}
