import type { LitElement } from 'lit';
import { sorted } from './promised.js';

/** The parts and slots that an element has on screen now. */
export function shownIn(element: LitElement): {
  readonly parts: readonly string[];
  readonly slots: readonly string[];
} {
  const all = [...element.renderRoot.querySelectorAll('*')];
  return {
    parts: all.flatMap((one) => [...one.part]),
    slots: all
      .filter((one) => one.localName === 'slot')
      .map((slot) => slot.getAttribute('name') ?? ''),
  };
}

/** The custom properties that the styles of an element read and do not set: those of the page. */
export function propertiesReadBy(element: LitElement): readonly string[] {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  const css = sheets
    .flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText))
    .join('\n');
  const set = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const read = [...css.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap(([, name]) => name ?? []);
  return sorted(read.filter((name) => !set.has(name)));
}
