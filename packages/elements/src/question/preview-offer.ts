import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/**
 * Renders the way to a first result while questions remain: where a lead is known, no question about
 * danger is open, and no earlier answer is being changed.
 */
export function renderPreviewOffer(view: View): TemplateResult | typeof nothing {
  if (!canPreview(view)) return nothing;
  return html`<button class="quiet preview" type="button" @click=${view.onPreview}>
    ${detailsWords(view).preview}
  </button>`;
}

function canPreview({ current, leads, logic, orientation }: View): boolean {
  if (!current?.remaining || leads.length === 0) return false;
  return !orientation.openQuestions.some((open) =>
    logic.questions.some(({ id, safety }) => id === open && safety),
  );
}
