import { describeAnswer } from '@coord-orientation/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { questionWords, type View } from '../view.js';
import { renderHeading } from './heading.js';
import { renderBack } from './trail.js';

/** Renders what the person said so far; each answer can be changed. */
export function renderSummary(view: View): TemplateResult | typeof nothing {
  const { session, words } = view;
  if (session.answered.length === 0) return nothing;
  return html`
    <section class="summary" part="summary">
      ${renderHeading(view.headingLevel + 1, words.summary)}
      <dl>${session.answered.map((question) => renderAnswer(view, question))}</dl>
      <div class="ways">
        ${view.current ? nothing : renderBack(view)}
        <button class="quiet" type="button" @click=${view.onRestart}>${words.restart}</button>
      </div>
    </section>
  `;
}

function renderAnswer(view: View, question: string): TemplateResult | typeof nothing {
  const { pack, session, words } = view;
  const answer = session.situation[question];
  if (answer === undefined) return nothing;
  const { short } = questionWords(view, question);
  return html`
    <div>
      <dt>${short}</dt>
      <dd>
        <span>${describeAnswer(pack, question, answer)}</span>
        <button class="link" type="button" @click=${() => view.onEdit(question)}>
          ${words.edit}<span class="unseen">${words.said('', short)}</span>
        </button>
      </dd>
    </div>
  `;
}
