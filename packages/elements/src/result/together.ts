import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { firstSentence } from '../ui/first-sentence.js';
import { renderHeading } from '../ui/heading.js';
import { destinationWords, type View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/** Renders several who carry together, each with its part. */
export function renderTogether(view: View): TemplateResult | typeof nothing {
  const { headingLevel, orientation } = view;
  const say = detailsWords(view);
  const { leads, reasons } = orientation;
  if (leads.length < 2) return nothing;
  const [reason] = reasons.rules;
  return html`
    <section class="together">
      ${renderHeading(headingLevel + 1, say.eachPart)}
      ${reason?.why ? html`<p class="why">${firstSentence(reason.why)}</p>` : nothing}
      <ul class="together-list">
        ${leads.map(
          ({ destination, role }) => html`
            <li><strong>${destinationWords(view, destination).name}</strong> ${role}</li>
          `,
        )}
      </ul>
      ${reasons.joint ? html`<p>${reasons.joint}</p>` : nothing}
    </section>
  `;
}
