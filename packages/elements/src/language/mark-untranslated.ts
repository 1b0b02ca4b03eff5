/**
 * Says of each text that is not translated that it is French, so that it is read aloud as French.
 *
 * @param root - What is on screen.
 * @param untranslated - The texts that stand in French among those of another language.
 */
export function markUntranslated(root: ParentNode & Node, untranslated: readonly string[]): void {
  const french = new Set(untranslated);
  for (const marked of root.querySelectorAll<HTMLElement>('[data-untranslated]')) {
    if (!hasText(marked, french)) unmark(marked);
  }
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement } = texts.currentNode;
    if (parentElement && french.has(textOf(texts.currentNode))) mark(parentElement);
  }
}

function hasText(element: HTMLElement, french: ReadonlySet<string>): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && french.has(textOf(node)),
  );
}

function textOf({ textContent }: Node): string {
  return (textContent ?? '').trim();
}

function mark(element: HTMLElement): void {
  element.lang = 'fr';
  element.dir = 'ltr';
  element.dataset['untranslated'] = '';
}

function unmark(element: HTMLElement): void {
  element.removeAttribute('lang');
  element.removeAttribute('dir');
  delete element.dataset['untranslated'];
}
