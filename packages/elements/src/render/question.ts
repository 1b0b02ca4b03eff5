import type { CurrentQuestion } from '@coord-orientation/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { choicesOf } from '../choices-of.js';
import type { QuestionForm } from '../question-form.js';
import { questionWords, type View } from '../view.js';
import { renderChoice } from './choice.js';
import { renderTitle } from './heading.js';

/** Renders the question on screen as a native form. */
export function renderQuestion(
  view: View,
  current: CurrentQuestion,
  form: QuestionForm,
): TemplateResult {
  const { pack, session, words } = view;
  const { text, unknown } = questionWords(view, current.question);
  const isMultiple = pack.logic.questions.some(
    ({ id, multiple }) => id === current.question && multiple === true,
  );
  form.show(current, isMultiple);
  return html`
    <form class="question" part="question" novalidate @submit=${form.onSubmit}>
      ${form.hasError ? renderMissing(view, unknown) : nothing}
      <fieldset aria-describedby="help">
        <legend>${renderTitle(view.headingLevel, text)}</legend>
        <p class="help" id="help">
          ${session.answered.length === 0 ? pack.texts.texts.intro : nothing}
          ${isMultiple ? words.severalAnswers : nothing}
        </p>
        <div
          class="choices"
          @click=${form.onClick}
          @keydown=${form.onKeydown}
          @keyup=${form.onArrowEnd}
          @pointerdown=${form.onArrowEnd}
          @focusin=${form.onFocusin}
        >
          ${choicesOf(view, current).map((choice) =>
            renderChoice(choice, isMultiple ? 'checkbox' : 'radio', form.isPicked(choice.value)),
          )}
        </div>
      </fieldset>
      ${session.answered.length > 0 ? view.details?.renderPreviewOffer(view) : nothing}
      ${
        form.needsButton
          ? html`<button class="continue" part="continue" type="submit">${words.goOn}</button>`
          : nothing
      }
      ${session.answered.length === 0 ? renderKnowing(view) : nothing}
    </form>
  `;
}

/** For who only wants a number: no question stands before it. */
function renderKnowing({ words, onDirectory }: View): TemplateResult {
  return html`<button class="quiet knowing" type="button" @click=${onDirectory}>
    ${words.knowing}
  </button>`;
}

/** The error summary: it takes the focus, and leads to the choices. */
function renderMissing({ words }: View, unknown: string): TemplateResult {
  return html`
    <div class="error" role="group" aria-labelledby="missing" tabindex="-1">
      <p id="missing"><strong>${words.missing}</strong></p>
      <button class="link" type="button" @click=${focusFirstChoice}>
        ${words.missingOne(unknown)}
      </button>
    </div>
  `;
}

function focusFirstChoice({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).closest('form')?.querySelector('input')?.focus();
}
