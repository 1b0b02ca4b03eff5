/**
 * Finds the language that a page declares around an element: the nearest `lang` attribute, on the
 * element itself or above it, out of shadow trees too.
 *
 * @returns The attribute as it is written, such as `en-GB`; empty when there is none.
 */
export function nearestLang(element: Element): string {
  for (const one of selfAndAncestors(element)) {
    const lang = one.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return '';
}

/** Lists an element and those it stands in, the hosts of shadow trees too, from the inside out. */
export function selfAndAncestors(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let node: Node | null = element; node; node = node.parentNode ?? hostOf(node)) {
    if (node instanceof Element) found.push(node);
  }
  return found;
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}
