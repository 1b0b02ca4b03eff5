import type { CurrentQuestion } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { choicesOf } from './choices-of.js';
import type { QuestionForm } from './question-form.js';
import { questionWords, type View } from '../view.js';
import { renderBack, renderContinue } from '../ui/buttons.js';
import { renderChoice } from './choice.js';
import { knownLevel } from '../ui/heading.js';
import { renderMissing } from './missing.js';

/** What may stand beside a question once it is loaded. */
export interface LateOffers {
  /** The way out of a question that is asked again. */
  readonly leave: unknown;
  /** The way to a first result. */
  readonly preview: unknown;
}

/**
 * Renders the question on screen as a native form, below the way back and how many questions are left.
 * Whatever a first question has is in this one template: each further one takes time to read.
 */
export function renderQuestion(
  view: View,
  current: CurrentQuestion,
  form: QuestionForm,
  { leave, preview }: LateOffers,
): TemplateResult {
  const { logic, texts, session, words } = view;
  const { remaining } = current;
  const { text, unknown } = questionWords(view, current.question);
  const isFirst = session.answered.length === 0;
  const { isMultiple } = form;
  return html`
    <div class="trail">
      ${session.canGoBack ? renderBack(words, view.onBack) : nothing} ${leave}
      <p ?hidden=${!remaining}>${remaining && words.progress(remaining, isFirst, logic.usual)}</p>
    </div>
    <form class="question" part="question" novalidate @submit=${form.onSubmit}>
      ${form.hasError ? renderMissing(view, unknown) : nothing}
      <fieldset aria-describedby="help">
        <legend>
          <span
            class="title"
            role="heading"
            aria-level=${knownLevel(view.headingLevel)}
            tabindex="-1"
          >
            ${text}
          </span>
        </legend>
        <p class="help" id="help">
          ${isFirst ? texts.texts.intro : nothing} ${isMultiple ? words.severalAnswers : nothing}
        </p>
        <div
          class="choices"
          @click=${form.onClick}
          @change=${form.onChange}
          @mousedown=${form.onMousedown}
          @keydown=${form.onKeydown}
          @focusin=${form.onFocusin}
        >
          ${choicesOf(view, current).map((choice) =>
            renderChoice(choice, isMultiple ? 'checkbox' : 'radio', form.isPicked(choice.value)),
          )}
        </div>
      </fieldset>
      ${preview} ${form.needsButton ? renderContinue(words) : nothing}
      <button
        class="quiet knowing"
        type="button"
        ?hidden=${!(isFirst && view.hasDirectory)}
        @click=${view.onDirectory}
      >
        ${words.knowing}
      </button>
    </form>
  `;
}
