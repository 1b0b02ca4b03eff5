import { describeAnswer, whatIf } from '@coord-orientation/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { destinationWords, type View } from '../view.js';
import { detailsWords } from './details-words.js';

/** Renders what would change the answer: the nearest other answers that lead elsewhere. */
export function renderWhatIf(view: View): TemplateResult | typeof nothing {
  const { pack, session } = view;
  const say = detailsWords(view);
  const others = whatIf(pack, session.situation);
  if (others.length === 0) return nothing;
  return html`
    <p><strong>${say.whatIf}</strong></p>
    <ul>
      ${others.map(({ changes, lead }) => {
        const answers = changes.map(({ question, answer }) =>
          describeAnswer(pack, question, answer),
        );
        const names = lead.map((id) => destinationWords(view, id).name);
        return html`<li>${say.ifAnswered(answers, names)}</li>`;
      })}
    </ul>
  `;
}
