import { describeAnswer } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { questionWords, type View } from '../view.js';
import { detailsWords } from '../words/details-words.js';
import { renderSetAside } from './set-aside.js';
import { renderHeading } from '../ui/heading.js';
import { renderBack } from '../ui/buttons.js';

/** Renders what the person said so far; each answer can be changed. */
export function renderSummary(view: View): TemplateResult | typeof nothing {
  const { session } = view;
  const say = detailsWords(view);
  if (session.answered.length === 0) return nothing;
  return html`
    <section class="summary" part="summary">
      ${renderHeading(view.headingLevel + 1, say.summary)}
      <dl>${session.answered.map((question) => renderAnswer(view, question))}</dl>
      ${view.current ? renderSetAside(view) : nothing}
      <div class="ways">
        ${view.current ? nothing : renderBack(view.words, view.onBack)}
        <button class="quiet" type="button" @click=${view.onRestart}>${view.words.restart}</button>
      </div>
    </section>
  `;
}

function renderAnswer(view: View, question: string): unknown {
  const { texts, session } = view;
  const say = detailsWords(view);
  const answer = session.situation[question];
  if (answer === undefined) return nothing;
  const { short } = questionWords(view, question);
  return keyed(
    `${question}=${String(answer)}`,
    html`
      <div>
        <dt>${short}</dt>
        <dd>
          <span>${describeAnswer(texts, question, answer)}</span>
          <button class="link" type="button" @click=${() => view.onEdit(question)}>
            ${say.edit}<span class="unseen">${say.said('', short)}</span>
          </button>
        </dd>
      </div>
    `,
  );
}
