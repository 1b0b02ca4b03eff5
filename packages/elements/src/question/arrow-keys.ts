/**
 * Moves in a group of radio buttons by the arrow keys as browsers do, before the page hears these keys: one
 * that takes them for itself, as carousels do, would leave a person where they are.
 *
 * @param root - Where the groups stand; listened to as long as it exists.
 */
export function listenToArrows(root: EventTarget): void {
  let focused: EventTarget | null = null;

  root.addEventListener('focusin', (event) => {
    focused = event.target;
    (event as FocusEvent).view?.addEventListener('keydown', onKeydown, true);
  });

  function onKeydown(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    if (target !== focused) {
      event.view?.removeEventListener('keydown', onKeydown, true);
      return;
    }
    const input = target as HTMLInputElement;
    if (input.type !== 'radio' || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = stepOf(event.key, input);
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    move(input, step);
  }
}

function move(from: HTMLInputElement, step: number): void {
  const group = from.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type=radio]');
  const all = [...(group ?? [])];
  const next = all.at((all.indexOf(from) + step) % all.length);
  if (!next) return;
  next.focus();
  next.checked = true;
  next.dispatchEvent(new Event('change', { bubbles: true }));
}

/** 1 for the next option, -1 for the one before, 0 where the key moves nowhere. */
function stepOf(key: string, input: HTMLInputElement): number {
  const isRtl = getComputedStyle(input).direction === 'rtl';
  if (key === 'ArrowDown' || key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) return 1;
  if (key === 'ArrowUp' || key === (isRtl ? 'ArrowRight' : 'ArrowLeft')) return -1;
  return 0;
}
