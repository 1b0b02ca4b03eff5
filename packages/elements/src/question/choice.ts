import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import type { Choice } from './choices-of.js';

/** Renders one answer that can be chosen; all of the box can be tapped. */
export function renderChoice(
  { value, text, hint }: Choice,
  type: 'radio' | 'checkbox',
  isPicked: boolean,
): TemplateResult {
  return html`
    <label class="choice" part="choice">
      <input type=${type} name="answer" value=${value} .checked=${isPicked} />
      ${text} <span class="hint">${hint}</span>
    </label>
  `;
}
