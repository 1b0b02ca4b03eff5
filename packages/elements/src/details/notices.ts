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
  const said = orientation.notice.map(({ code, date, territories = [] }) => {
    // The question for the place says it.
    const isSaid = !isOnPaper && places.value?.isAsking(view);
    if (code === 'local') return isSaid ? '' : say.localElsewhere(named(territories));
    return code === 'review-due' && date ? say.reviewDue(formatDate(date, words.lang)) : '';
  });
  return [own.length > 0 ? say.localRule(named(own)) : '', ...said].flatMap((text) =>
    text ? html`<p class="notice">${text}</p>` : [],
  );
}
