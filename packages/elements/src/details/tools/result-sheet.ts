import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../format-date.js';
import { destinationWords, type View } from '../../view.js';
import { factsOf } from './facts-of.js';
import { toolWords } from './tool-words.js';
import { detailsWords } from '../details-words.js';

/** Renders a result for one sheet of paper: no control, the date, the version and the sources. */
export function resultSheet(view: View): TemplateResult {
  const { orientation, pack, words } = view;
  const say = toolWords(view);
  const details = detailsWords(view);
  const { firstStep, ifNotEnough, leads, partners, reasons, receipt, safety } = orientation;
  const sources = [
    ...new Set(reasons.rules.flatMap((rule) => rule.sources.map((ref) => ref.source))),
  ];
  const sure = partners.filter(({ certainty }) => certainty === 'sure');
  return html`
    <h1>${say.sheetTitle}</h1>
    ${safety.first ? html`<p><strong>${safety.text}</strong></p>` : nothing}
    <p class="first">${firstStep}</p>
    ${leads.map(({ destination, role }) => renderDestination(view, destination, role))}
    ${reasons.rules.slice(0, 1).map(({ why }) => html`<p>${why}</p>`)}
    ${ifNotEnough ? html`<p><strong>${details.notEnough} :</strong> ${ifNotEnough}</p>` : nothing}
    <p><strong>${say.emergencyLine}</strong></p>
    ${
      sure.length > 0
        ? html`<h2>${details.partners}</h2>
            <ul>
              ${sure.map(
                ({ destination, role, if: when }) =>
                  html`<li>
                    ${renderDestination(view, destination, when ? `${role} (${when})` : role)}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <h2>${details.prepare}</h2>
    <p>${pack.texts.texts.prepare}</p>
    <h2>${details.summary}</h2>
    <ul>
      ${factsOf(view).map((fact) => html`<li>${fact}</li>`)}
    </ul>
    <h2>${details.sources}</h2>
    <ul class="small">
      ${sources.map((id) => {
        const source = pack.texts.sources[id];
        return source
          ? html`<li>
              ${source.title}, ${source.publisher}
              (${details.checked(formatDate(source.checked, words.lang))})
            </li>`
          : nothing;
      })}
    </ul>
    <p class="small">
      ${say.sheetDate(formatDate(receipt.date, words.lang), receipt.pack.version)}
      ${pack.logic.validated ? nothing : html`<strong>${pack.texts.texts.notValidated}.</strong>`}
      ${pack.texts.texts.foot}
    </p>
  `;
}

function renderDestination(view: View, id: string, role: string): TemplateResult {
  const { name, phone } = destinationWords(view, id);
  return html`<p><strong>${name}</strong>${phone ? ` (${phone})` : nothing} : ${role}</p>`;
}
