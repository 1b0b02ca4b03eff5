import { html, type TemplateResult } from 'lit';
import { formatDate } from '../format-date.js';
import type { View } from '../view.js';
import { detailsWords } from './details-words.js';

/**
 * Renders what else the reader must know of the rules: quiet, and never folded.
 *
 * @param isOnPaper - No question for the place stands beside it there.
 */
export function renderNotices(view: View, isOnPaper = false): readonly TemplateResult[] {
  const { orientation, pack, words, places } = view;
  const say = detailsWords(view);
  const named = (ids: readonly string[]) =>
    ids.map((id) => pack.texts.territories[id] ?? id).join(', ');
  const own = orientation.reasons.rules.flatMap(({ territory }) => territory ?? []);
  const local = own.length > 0 ? [html`<p class="notice">${say.localRule(named(own))}</p>`] : [];
  const notices = orientation.notice.flatMap(({ code, date, territories = [] }) => {
    // The question for the place says it.
    if (code === 'local' && !isOnPaper && places.value?.isAsking(view)) return [];
    if (code === 'local') {
      return [html`<p class="notice">${say.localElsewhere(named(territories))}</p>`];
    }
    if (code !== 'review-due' || !date) return [];
    return [html`<p class="notice">${say.reviewDue(formatDate(date, words.lang))}</p>`];
  });
  return [...local, ...notices];
}
