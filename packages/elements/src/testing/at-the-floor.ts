/**
 * Takes from this page what browsers of the floor lack, before a module asks for it: Safari 15.4 has no element internals, no
 * constructed style sheets and no idle callbacks, Firefox 115 no custom states.
 */
export function goDownToTheFloor(): void {
  remove(HTMLElement.prototype, 'attachInternals');
  remove(Document.prototype, 'adoptedStyleSheets');
  remove(ShadowRoot.prototype, 'adoptedStyleSheets');
  remove(CSSStyleSheet.prototype, 'replace', 'replaceSync');
  remove(globalThis, 'ElementInternals', 'CustomStateSet', 'requestIdleCallback');
}

/** Takes from this page one thing more, which all browsers of the floor have. */
export function goBelowTheFloor(): void {
  goDownToTheFloor();
  remove(Array.prototype, 'findLast');
}

function remove(from: object, ...names: readonly string[]): void {
  for (const name of names) Reflect.deleteProperty(from, name);
}
