/**
 * Finds the language that a page declares around an element: the nearest `lang` attribute, on the
 * element itself or above it, out of shadow trees too.
 *
 * @returns The language itself, such as `en` for `en-GB` and `EN_gb`; empty when there is none, or
 * when it is said to be unknown (`lang=""`).
 */
export function nearestLang(element: Element): string {
  for (const one of selfAndAncestors(element)) {
    const lang = one.getAttribute('lang') ?? one.getAttribute('xml:lang');
    if (lang !== null) return lang.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  }
  return '';
}

/** Lists an element and those it stands in, the hosts of shadow trees too, from the inside out. */
export function selfAndAncestors(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let node: Node | null = element; node; node = node.parentNode ?? hostOf(node)) {
    if (node.nodeType === Node.ELEMENT_NODE) found.push(node as Element);
  }
  return found;
}

function hostOf(node: Node): Element | null {
  return (node as Partial<ShadowRoot>).host ?? null;
}
