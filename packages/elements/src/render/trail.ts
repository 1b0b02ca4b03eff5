import type { CurrentQuestion } from '@coord-orientation/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../view.js';

/** Renders the way back and how many questions are left. */
export function renderTrail(view: View, { remaining }: CurrentQuestion): TemplateResult {
  const { pack, session, words } = view;
  const isEditing = remaining === undefined;
  const isFirst = session.answered.length === 0;
  return html`
    <div class="trail">
      ${session.canGoBack ? renderBack(view) : nothing}
      ${isEditing ? view.details?.renderLeaveQuestion(view) : html`<p>${words.progress(remaining, isFirst, pack.logic.usual)}</p>`}
    </div>
  `;
}

/** Renders the button that shows the question before. */
export function renderBack({ words, onBack }: View): TemplateResult {
  return html`<button class="quiet back" type="button" @click=${onBack}>${words.back}</button>`;
}
