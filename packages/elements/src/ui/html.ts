import { html as litHtml, svg as litSvg, type TemplateResult } from 'lit';

/**
 * The tag for all templates of our elements: Lit's, with listeners that a page cannot change. Lit hands a
 * listener to the browser as its own options, and old libraries such as Sugar give every function a `once`.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  return litHtml(strings, ...values.map(guarded));
}

/** The same for what is drawn. */
export function svg(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<2> {
  return litSvg(strings, ...values.map(guarded));
}

function guarded(value: unknown): unknown {
  return isListener(value) ? listenTo(value) : value;
}

function isListener(value: unknown): value is EventListener {
  return typeof value === 'function';
}

function listenTo(listener: EventListener): EventListenerObject {
  return { __proto__: null, handleEvent: listener } as EventListenerObject;
}
