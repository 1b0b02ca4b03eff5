import { describeAnswer } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderTitle } from '../ui/heading.js';
import { destinationWords, type View } from '../view.js';
import { isReachable, renderPhoneLink } from './phone-link.js';

/** Renders the dangers that were said and are dealt with, each with its number, above all that follows. */
export function renderHandledDangers(view: View): TemplateResult | typeof nothing {
  const { session, texts } = view;
  const { danger } = texts.texts;
  const { handled } = session;
  if (!danger || handled.length === 0) return nothing;
  return html`${session.decision.safety.handled.map(
    ({ question, answer, destinations }) => html`
      <div class="reminder handled">
        <p>${danger.said} <strong>${describeAnswer(texts, question, answer)}</strong></p>
        <p class="numbers">
          ${destinations.map((id) => {
            const number = destinationWords(view, id);
            return isReachable(number)
              ? renderPhoneLink(number, html`<strong>${number.phone}</strong>`)
              : number.name;
          })}
          <button class="link" type="button" @click=${() => view.onReopen(question)}>
            ${danger.again}
          </button>
        </p>
      </div>
    `,
  )}`;
}

/** Asks, before all else, about a danger that was said and that another answer has set aside. */
export function renderAskAside(view: View): TemplateResult {
  const { headingLevel, session, texts } = view;
  const { danger } = texts.texts;
  return html`
    <div class="answer aside">
      ${session.dangersAside.map(
        (question) => html`
          <p>
            ${danger?.said}
            <strong>${describeAnswer(texts, question, session.situation[question] ?? '')}</strong>
          </p>
        `,
      )}
      ${renderTitle(headingLevel, danger?.ask)}
      <div class="ways">
        <button class="secondary" type="button" @click=${view.onHandle}>${danger?.yes}</button>
        <button class="secondary" type="button" @click=${view.onRecall}>${danger?.no}</button>
      </div>
    </div>
  `;
}
