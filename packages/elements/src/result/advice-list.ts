import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import type { View } from '../view.js';

/** Renders the advice of the rules. */
export function renderAdviceList({ orientation }: View): TemplateResult | typeof nothing {
  if (orientation.advice.length === 0) return nothing;
  return html`<div class="advice">
    ${orientation.advice.map(({ text }) => html`<p>${text}</p>`)}
  </div>`;
}
