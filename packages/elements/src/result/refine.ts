import type { Orientation } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { questionWords, type View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/** Renders, first in an answer that is not settled, what to find out, or the way back to the questions. */
export function renderToFindOut(view: View): TemplateResult | typeof nothing {
  const { isPreview, orientation } = view;
  const say = detailsWords(view);
  const questions = decidingQuestions(orientation);
  const [first] = questions;
  if (first === undefined) return nothing;
  if (!isPreview) return html`<div class="refine">${renderButton(view, first)}</div>`;
  const labels = questions.map((id) => questionWords(view, id).short);
  return html`
    <div class="refine">
      <button class="chip" type="button" @click=${view.onBack}>${say.goOnAsking}</button>
    </div>
    <p>${say.couldChange(labels)}</p>
  `;
}

/** Those whose answer can still change who carries; « je ne sais pas » comes first. */
function decidingQuestions({ openQuestions, unknownQuestions }: Orientation): readonly string[] {
  return [...unknownQuestions, ...openQuestions];
}

function renderButton(view: View, question: string): TemplateResult {
  const label = detailsWords(view).answerNow(questionWords(view, question).short);
  return html`
    <button class="chip" type="button" @click=${() => view.onEdit(question)}>${label}</button>
  `;
}
