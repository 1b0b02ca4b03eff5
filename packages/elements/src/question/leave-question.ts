import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/** Renders the way out while an earlier answer is being changed, or a question asked that need not be answered. */
export function renderLeaveQuestion(view: View): TemplateResult {
  const say = detailsWords(view);
  const label = view.current?.answer === undefined ? say.backToResult : say.keepAnswer;
  return html`<button class="quiet" type="button" @click=${view.onCancelEdit}>${label}</button>`;
}
