/**
 * Takes who listens, or has zoomed in, to what is new: the error summary, else the heading.
 *
 * @param element - Brought into view where the heading is not in the upper half of the window.
 * @param root - What is inside the element.
 */
export function moveFocus(element: HTMLElement, root: ParentNode): void {
  const target =
    root.querySelector<HTMLElement>('.error') ?? root.querySelector<HTMLElement>('.title');
  if (!target) return;
  // Browsers would put the heading in the middle of the window.
  target.focus({ preventScroll: true });
  const { top } = target.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight / 2) element.scrollIntoView({ block: 'start' });
}
