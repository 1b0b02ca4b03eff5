import { describeAnswer } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { questionWords, type View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/** Renders the answers that no longer count, so that nobody believes they do. */
export function renderSetAside(view: View): TemplateResult | typeof nothing {
  const { orientation, texts } = view;
  const say = detailsWords(view);
  if (orientation.setAside.length === 0) return nothing;
  return html`
    <ul class="set-aside">
      ${orientation.setAside.map(({ question, answer }) => {
        const { short } = questionWords(view, question);
        return html`<li>${say.setAside(short, describeAnswer(texts, question, answer))}</li>`;
      })}
    </ul>
  `;
}
