import { html, nothing, type TemplateResult } from 'lit';
import { questionWords, type View } from '../view.js';

/** Renders, above a lead that is not settled, what could still change it. */
export function renderToFindOut(view: View): TemplateResult | typeof nothing {
  const questions = deciding(view);
  if (questions.length === 0) return nothing;
  const labels = questions.map((question) => questionWords(view, question).short);
  return html`<p class="find-out">${view.words.toFindOut} ${labels.join(' · ')}</p>`;
}

/** Renders a button for each question that can change the lead, then whom to bring in. */
export function renderRefine(view: View): TemplateResult | typeof nothing {
  const questions = [...deciding(view), ...view.orientation.refine];
  if (questions.length === 0) return nothing;
  return html`
    <div class="refine">
      ${questions.map((question) => {
        const label = view.words.refine(questionWords(view, question).short);
        return html`
          <button class="chip" type="button" @click=${() => view.onEdit(question)}>${label}</button>
        `;
      })}
    </div>
  `;
}

function deciding({ orientation }: View): readonly string[] {
  return [...orientation.toFindOut, ...orientation.open];
}
