/** What stands in `history.state` for an entry of ours, beside what the site keeps there. */
export interface Mark {
  /** A name of this visit, until the page is loaded again. */
  readonly page: string;
  readonly at: number;
}

const KEY = 'coord-orientation';

/** The marks by which Turbo and htmx know a page that they put again. */
const OF_LIBRARIES = ['turbo', 'htmx'];

/** The mark in a state; undefined where an entry is of the site itself. */
export function markOf(state: unknown): Mark | undefined {
  if (typeof state !== 'object' || state === null || !Object.hasOwn(state, KEY)) return undefined;
  return (state as Readonly<Record<string, Mark>>)[KEY];
}

/** Whether a library that puts whole pages again has made the entry. */
export function isOfLibrary(state: unknown): boolean {
  return Object.keys(Object(state)).some((key) => OF_LIBRARIES.includes(key));
}

/** Adds an entry with a mark: what the site keeps is kept with it, but for the marks of these libraries. */
export function pushMark(mark: Mark): void {
  change(() => window.history.pushState(withMark(mark), ''));
}

/** Marks the entry on screen. */
export function writeMark(mark: Mark): void {
  change(() => window.history.replaceState(withMark(mark), ''));
}

function withMark(mark: Mark): unknown {
  const kept = Object.entries(Object(window.history.state));
  const ofSite = kept.filter(([key]) => !OF_LIBRARIES.includes(key));
  return { ...Object.fromEntries(ofSite), [KEY]: mark };
}

/** Does without where a page lets nobody add an entry, or has added too many: the questions go on. */
function change(work: () => void): void {
  try {
    work();
  } catch {
    // The browser's buttons then lead where they led before.
  }
}
