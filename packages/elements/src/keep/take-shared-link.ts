/**
 * What a shared link has behind the address of its page: `#coord-…`, which is a selector too, behind a
 * route `?coord=…`, and `#coord=…` in links of before.
 */
const MARK = /#(?:coord[-=]|(!?\/.*?)[?&]coord=)(.*)$/;

/** What the copies of the element on a page open: one of them may be hidden. */
let held: string | undefined;

/**
 * Takes a shared orientation out of the address at once, so that it stays in no history and no copy.
 *
 * @param href - An address that the page has, or had: a router may have left it since.
 * @returns What stands behind the mark; undefined when the page shares nothing.
 */
export function takeSharedLink(href: string = location.href): string | undefined {
  hold(href);
  if (held !== undefined) whenLoaded(() => (held = undefined));
  return held;
}

/** Looks before the page's own scripts, and where they were first, at the address that was opened. */
export function findSharedLink(): void {
  const [visit] = performance.getEntriesByType('navigation');
  hold(location.href);
  if (held === undefined && visit) hold(visit.name);
}

function hold(href: string): void {
  const [mark, route, link] = MARK.exec(href) ?? [];
  if (mark === undefined) return;
  held = link;
  const clean = href.slice(0, -mark.length) + (route === undefined ? '' : `#${route}`);
  try {
    if (location.href === href) window.history.replaceState(window.history.state, '', clean);
    else if (route !== undefined && location.href !== clean) location.replace(clean);
  } catch {
    // A page that may not change its address: the link is opened all the same.
  }
}

function whenLoaded(work: () => void): void {
  if (document.readyState === 'complete') setTimeout(work);
  else addEventListener('load', () => setTimeout(work));
}
