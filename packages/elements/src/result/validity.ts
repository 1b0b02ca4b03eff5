import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { formatDate } from '../ui/format-date.js';
import type { View } from '../view.js';

/** Renders that the rules are past their last day; this stands above any lead. */
export function renderExpired({ orientation, words }: View): TemplateResult | typeof nothing {
  const expired = orientation.notice.find(({ code }) => code === 'expired');
  if (!expired?.date) return nothing;
  return html`<p class="reminder">${words.expired(formatDate(expired.date, words.lang))}</p>`;
}

/** Renders that nobody has validated the rules. */
export function renderValidation({ orientation, texts }: View): TemplateResult | typeof nothing {
  const isMissing = orientation.notice.some(({ code }) => code === 'not-validated');
  return isMissing ? html`<p class="notice">${texts.texts.notValidated}</p>` : nothing;
}
