import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.js';
import { renderFold } from './fold.js';

/** Renders the advice of the rules, folded. */
export function renderAdvice(view: View): TemplateResult | typeof nothing {
  if (view.orientation.advice.length === 0) return nothing;
  return renderFold(view.words.advice, renderAdviceList(view));
}

/** Renders the advice of the rules, open. */
export function renderAdviceList({ orientation }: View): TemplateResult | typeof nothing {
  if (orientation.advice.length === 0) return nothing;
  return html`<div class="advice">
    ${orientation.advice.map(({ text }) => html`<p>${text}</p>`)}
  </div>`;
}
