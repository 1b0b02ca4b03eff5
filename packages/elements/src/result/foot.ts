import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { formatDate } from '../ui/format-date.js';
import type { View } from '../view.js';

/** Renders what the orientation is not, and which version of the rules gave it. */
export function renderFoot(view: View): TemplateResult {
  const { logic, texts, words } = view;
  const { version, date, validated } = logic;
  return html`
    <div class="foot" part="foot">
      <p>${texts.texts.foot}</p>
      <p>${words.version(version, formatDate(date, words.lang), validated)}</p>
    </div>
  `;
}
