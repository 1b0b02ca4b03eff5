/** What brings something new into view: a part that may not be there yet. */
export interface Shower {
  readonly value:
    | {
        readonly bringIntoView: (
          element: HTMLElement,
          target: HTMLElement,
          isLeft: AbortSignal,
        ) => void;
      }
    | undefined;
  readonly settled: Promise<unknown>;
}

/**
 * Takes who listens, or has zoomed in, to what is new: the error summary, else the heading.
 *
 * @param element - What the page put there.
 * @param root - What is inside it.
 * @param details - The part that brings what is new into view; until it is there the browser does, as it can.
 */
export function moveFocus(element: HTMLElement, root: ParentNode, details: Shower): void {
  const target =
    root.querySelector<HTMLElement>('.error') ?? root.querySelector<HTMLElement>('.title');
  if (!target) return;
  // Browsers would put the heading in the middle of the window.
  target.focus({ preventScroll: true });
  if (!details.value) target.scrollIntoView({ block: 'nearest' });
  const isLeft = nextGesture();
  void details.settled.then(() => details.value?.bringIntoView(element, target, isLeft));
}

/** Aborted by what a person does next: nothing may move under a finger. */
function nextGesture(): AbortSignal {
  const next = new AbortController();
  const { signal } = next;
  for (const type of ['pointerdown', 'wheel', 'touchmove', 'keydown']) {
    addEventListener(type, () => next.abort(), { capture: true, passive: true, signal });
  }
  return signal;
}
