/** What a person does with these is meant for the page as well: to leave a field, or to close a dialog. */
const OF_THE_PAGE = /^(Tab|Escape|F\d+)$/;

/**
 * Keeps keys that a field or a control of ours uses from the page: it sees only that they come from the
 * element, and would take a letter of a town for one of its shortcuts, or one Escape for two.
 *
 * @param root - Where the fields stand; listened to as long as it exists.
 */
export function keepKeys(root: EventTarget): void {
  let kept: string | undefined;

  root.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    kept = isOurs(event as KeyboardEvent) ? key : undefined;
    if (kept) event.stopPropagation();
  });
  for (const name of ['keypress', 'keyup']) {
    root.addEventListener(name, (event) => {
      if ((event as KeyboardEvent).key === kept) event.stopPropagation();
    });
  }
}

/** A control has used the key, or it is typed into a field. */
function isOurs(event: KeyboardEvent): boolean {
  const { key, target, defaultPrevented } = event;
  if (defaultPrevented) return true;
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey;
  const isTyped = !OF_THE_PAGE.test(key) && (!isShortcut || event.getModifierState('AltGraph'));
  return isTyped && (target as Element).matches('[type=text], textarea, .link-text');
}
