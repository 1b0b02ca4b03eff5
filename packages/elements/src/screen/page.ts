import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { renderEmergencyNumbers } from '../emergency/emergency-numbers.js';
import type { PlacesSlot } from '../place/places-slot.js';
import type { QuestionForm } from '../question/question-form.js';
import { renderQuestion } from '../question/question.js';
import { anew } from '../ui/anew.js';
import { formatDate } from '../ui/format-date.js';
import type { View } from '../view.js';
import type { LateParts } from './late-parts.js';
import { renderAwaited, renderResult } from './result.js';

/** What is on the page besides the view: what a person does in a question, and its late parts. */
export interface PageParts {
  readonly form: QuestionForm;
  readonly late: LateParts;
  readonly places: PlacesSlot;
}

/** Renders what is on screen: the emergency numbers, always on top, then a question or the result. */
export function renderPage(view: View, parts: PageParts): TemplateResult {
  const { note, words } = view;
  const { late, places } = parts;
  const more = late.details.value;
  const away = more?.renderAway(view);
  const numbers = renderEmergencyNumbers(view);
  const isDirectory = places.isDirectoryOpen && !isDanger(view);
  return html`
    <nav
      class="strip"
      part="emergency"
      aria-label=${words.emergencyNumbers}
      ?hidden=${numbers.length === 0}
    >
      <ul>
        ${numbers}
      </ul>
    </nav>
    <div class="page">
      <div class="main">
        <p class=${note ? 'link-note' : nothing} role="status">${anew(note)}</p>
        <div class="of-rules" role="status">
          ${renderFallback(view)}
          ${view.notices.map(({ text, kind }) => html`<p class=${kind}>${text}</p>`)}
        </div>
        ${
          away ?? [
            more?.renderHandledDangers(view),
            isDirectory ? places.renderDirectory(view) : renderScreen(view, parts),
          ]
        }
      </div>
      ${away || isDirectory ? nothing : more?.renderSummary(view)}
    </div>
  `;
}

/** The page may raise a danger at any time: nothing else stands in its place. */
function isDanger({ session }: View): boolean {
  return session.decision.status === 'emergency' || session.dangersAside.length > 0;
}

/** That newer rules cannot be had, and of which day these are. */
function renderFallback({ isFallback, logic, words }: View): TemplateResult | typeof nothing {
  if (!isFallback) return nothing;
  return html`<p class="notice">${words.olderRules(formatDate(logic.date, words.lang))}</p>`;
}

/** In new nodes for each screen: no choice, fold or focus of the one before is left. */
function renderScreen(view: View, { form, late, places }: PageParts): unknown {
  const { current, session } = view;
  if (session.dangersAside.length > 0) {
    return late.details.value?.renderAskAside(view) ?? renderAwaited(view, late);
  }
  if (!current) {
    // The same answer keeps its nodes, and the focus, when more of its words come.
    const { speaker, leads } = session.decision;
    const result = keyed(`${speaker} ${leads.length}`, renderResult(view, late, places));
    // What is ticked on it keeps its nodes, and the focus.
    const asked = session.answered.map((id) => [id, session.situation[id]]);
    return keyed(String(asked), html`${result}`);
  }
  const { value } = late.details;
  return keyed(
    current.question,
    renderQuestion(view, current, form, {
      leave: current.remaining ? nothing : value?.renderLeaveQuestion(view),
      preview: session.answered.length === 0 ? nothing : value?.renderPreviewOffer(view),
    }),
  );
}
