import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { QuestionForm } from '../question-form.js';
import type { View } from '../view.js';
import { renderEmergencyStrip } from './emergency-strip.js';
import { renderQuestion } from './question.js';
import { renderResult } from './result.js';
import { renderTrail } from './trail.js';

/** Renders what is on screen: the emergency numbers, then a question or the result. */
export function renderPage(view: View, form: QuestionForm): TemplateResult {
  const { current } = view;
  const { situation } = view.session;
  if (!current) form.leave();
  if (view.places.isDirectoryOpen) {
    return html`
      ${renderEmergencyStrip(view)}
      <div class="page"><div class="main">${view.places.renderDirectory(view)}</div></div>
    `;
  }
  const content = current ? renderQuestion(view, current, form) : renderResult(view);
  return html`
    ${renderEmergencyStrip(view)}
    <div class="page">
      <div class="main">
        <div role="status">
          ${view.note ? html`<p class="link-note">${view.note}</p>` : nothing}
        </div>
        ${current ? renderTrail(view, current) : ''}
        ${
          // New nodes for each screen: no choice, fold or focus of the one before is left.
          keyed(current?.question ?? situation, content)
        }
      </div>
      ${view.details?.renderSummary(view)}
    </div>
  `;
}
