import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { formatDate } from '../ui/format-date.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/**
 * Renders what else the reader must know of the rules: quiet, and never folded.
 *
 * @param isAsking - The question for the place stands beside it, and says where the answer is another one.
 */
export function renderNotices(view: View, isAsking = false): readonly TemplateResult[] {
  const { orientation, texts, words } = view;
  const say = detailsWords(view);
  const named = (ids: readonly string[]) => ids.map((id) => texts.territories[id] ?? id).join(', ');
  const own = orientation.reasons.rules.flatMap(({ territory }) => territory ?? []);
  const said = orientation.notice.map(({ code, date, territories = [] }) => {
    if (code === 'local') return isAsking ? '' : say.localElsewhere(named(territories));
    return code === 'review-due' && date ? say.reviewDue(formatDate(date, words.lang)) : '';
  });
  return [own.length > 0 ? say.localRule(named(own)) : '', ...said].flatMap((text) =>
    text ? html`<p class="notice">${text}</p>` : [],
  );
}
