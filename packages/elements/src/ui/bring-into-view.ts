/** A header of the page may have parts one above the other: each is passed in its turn. */
const MOST_COVERS = 4;

/** Where a page header slides in after scrolling, it has done so by then; in milliseconds. */
const SLIDES_IN = 500;

/**
 * Brings a new heading into view where it cannot be seen whole, in the upper half of the window. What is
 * seen is asked of the browser, because a page may have boxes that scroll and headers that stay, and may
 * itself be in a frame of another page (https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum).
 *
 * @param element - The element; its start comes first below what the page keeps there.
 * @param target - The heading inside it, which has the focus.
 * @param isLeft - Aborted once a person goes on: where the page is then is theirs.
 */
export function bringIntoView(
  element: HTMLElement,
  target: HTMLElement,
  isLeft: AbortSignal,
): void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      observer.disconnect();
      // The next screen may be there already.
      if (!target.isConnected || isLeft.aborted) return;
      const isWhole = entry !== undefined && entry.intersectionRatio > 0.99;
      if (isWhole && !isCovered(target)) return;
      scrollTo(element, target);
      // A frame of another site cannot scroll the page around it; taking the focus does.
      if (entry && !entry.rootBounds) refocus(target);
      // Not every way to scroll is a gesture: scroll bars and assistive technologies have their own.
      const place = topOf(target);
      setTimeout(() => {
        const isThere = !isLeft.aborted && topOf(target) === place;
        if (isThere && hasFocus(target) && isCovered(target)) scrollTo(element, target);
      }, SLIDES_IN);
    },
    { rootMargin: '0px 0px -50%' },
  );
  observer.observe(target);
}

/** Scrolls to the start of the element, below whatever of the page covers it there. */
function scrollTo(element: HTMLElement, target: HTMLElement): void {
  const { scrollMarginBlockStart } = element.style;
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  for (let covers = 0; covers < MOST_COVERS; covers++) {
    const edge = edgeOver(element);
    if (edge === undefined) break;
    element.style.scrollMarginBlockStart = `${edge}px`;
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
  element.style.scrollMarginBlockStart = scrollMarginBlockStart;
  // In a box lower than the way from the start to the heading.
  target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Down to where something of the page lies over the start of the element; undefined where nothing does. */
function edgeOver(element: HTMLElement): number | undefined {
  const { left, width, top } = element.getBoundingClientRect();
  const tree = element.getRootNode() as Document | ShadowRoot;
  const cover = tree.elementFromPoint(left + width / 2, Math.max(top, 0) + 2);
  if (!cover || cover === element || cover.contains(element) || element.contains(cover)) {
    return undefined;
  }
  const { bottom } = cover.getBoundingClientRect();
  // What covers more than half leaves no room below it.
  return bottom < window.innerHeight / 2 ? Math.ceil(bottom) : undefined;
}

/** Whether anything lies over the first or the last line of a heading: of the page, or our own strip. */
function isCovered(target: HTMLElement): boolean {
  const { left, width, top, bottom } = target.getBoundingClientRect();
  const tree = target.getRootNode() as Document | ShadowRoot;
  return [top + 2, bottom - 2].some((y) => {
    const found = tree.elementFromPoint(left + width / 2, y);
    return !found || !target.contains(found);
  });
}

function topOf(target: HTMLElement): number {
  return target.getBoundingClientRect().top;
}

function hasFocus(target: HTMLElement): boolean {
  return target.matches(':focus');
}

function refocus(target: HTMLElement): void {
  target.blur();
  target.focus();
}
