/**
 * Does a piece of work once the page has painted and has nothing better to do.
 *
 * A browser may find an idle moment before the very next frame: that frame is waited for. Safari has no
 * idle callbacks: there it waits a moment.
 */
export function whenIdle(work: () => void): void {
  requestAnimationFrame(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 2000 });
    else setTimeout(work, 200);
  });
}
