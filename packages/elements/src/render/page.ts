import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { QuestionForm } from '../question-form.js';
import type { View } from '../view.js';
import { renderEmergencyNumbers } from './emergency-numbers.js';
import { renderQuestion } from './question.js';
import { renderResult } from './result.js';

/** Renders what is on screen: the emergency numbers, always on top, then a question or the result. */
export function renderPage(view: View, form: QuestionForm): TemplateResult {
  const { details, note, places, words } = view;
  return html`
    <nav class="strip" part="emergency" aria-label=${words.emergencyNumbers}>
      <ul>
        ${renderEmergencyNumbers(view)}
      </ul>
    </nav>
    <div class="page">
      <div class="main">
        <p class=${note ? 'link-note' : nothing} role="status">${note}</p>
        ${places.isDirectoryOpen ? places.renderDirectory(view) : renderScreen(view, form)}
      </div>
      ${places.isDirectoryOpen ? nothing : details?.renderSummary(view)}
    </div>
  `;
}

/** In new nodes for each screen: no choice, fold or focus of the one before is left. */
function renderScreen(view: View, form: QuestionForm): unknown {
  const { current, session } = view;
  if (current) return keyed(current.question, renderQuestion(view, current, form));
  form.leave();
  return keyed(session.situation, renderResult(view));
}
