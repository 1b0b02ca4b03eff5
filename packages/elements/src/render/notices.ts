import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../format-date.js';
import type { View } from '../view.js';

/** Renders that the rules are past their last day; this stands above any lead. */
export function renderExpired({ orientation, words }: View): TemplateResult | typeof nothing {
  const expired = orientation.notice.find(({ code }) => code === 'expired');
  if (!expired?.date) return nothing;
  return html`<p class="reminder">${words.expired(formatDate(expired.date, words.lang))}</p>`;
}

/** Renders that nobody has validated the rules. */
export function renderValidation({ orientation, pack }: View): TemplateResult | typeof nothing {
  const isMissing = orientation.notice.some(({ code }) => code === 'not-validated');
  return isMissing ? html`<p class="notice">${pack.texts.texts.notValidated}</p>` : nothing;
}

/** Renders what else the reader must know of the rules: quiet, and never folded. */
export function renderNotices(view: View): readonly TemplateResult[] {
  const { orientation, pack, words, places } = view;
  const named = (ids: readonly string[]) =>
    ids.map((id) => pack.texts.territories[id] ?? id).join(', ');
  const own = orientation.reasons.rules.flatMap(({ territory }) => territory ?? []);
  const local = own.length > 0 ? [html`<p class="notice">${words.localRule(named(own))}</p>`] : [];
  const notices = orientation.notice.flatMap(({ code, date, territories = [] }) => {
    // The question for the place says it.
    if (code === 'local' && places.value?.isAsking(view)) return [];
    if (code === 'local') {
      return [html`<p class="notice">${words.localElsewhere(named(territories))}</p>`];
    }
    if (code !== 'review-due' || !date) return [];
    return [html`<p class="notice">${words.reviewDue(formatDate(date, words.lang))}</p>`];
  });
  return [...local, ...notices];
}
