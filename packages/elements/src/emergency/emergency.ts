import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderCalls } from './calls.js';
import { isReachable, renderPhoneLink } from './phone-link.js';
import { destinationWords, type View } from '../view.js';
import { renderAdviceList } from '../result/advice-list.js';
import { detailsWords } from '../words/details-words.js';

/** Renders what to do in an emergency besides the first step: the call, what to say, nothing else. */
export function renderEmergency(view: View): TemplateResult {
  return html`${renderCalls(view)} ${renderAdviceList(view)} ${renderOtherCalls(view)}`;
}

/** Renders the way on once the emergency is dealt with. */
export function renderResume(view: View): TemplateResult {
  const { resume } = detailsWords(view);
  return html`<button class="secondary" type="button" @click=${view.onBack}>${resume}</button>`;
}

/** Numbers for particular cases, as short as can be; where there is none, what to do if it gets worse. */
function renderOtherCalls(view: View): TemplateResult {
  const cases = view.orientation.partners.flatMap((partner) => {
    const number = destinationWords(view, partner.destination);
    return isReachable(number) && partner.if !== undefined ? [{ number, when: partner.if }] : [];
  });
  if (cases.length === 0) return html`<p class="not-enough">${view.orientation.ifNotEnough}</p>`;
  return html`
    <ul class="cases" aria-label=${detailsWords(view).dependingOn}>
      ${cases.map(
        ({ number, when }) => html`
          <li>
            <span class="case-number">
              ${renderPhoneLink(number, html`<strong>${number.phone}</strong>`)}
            </span>
            <span>${when}</span>
          </li>
        `,
      )}
    </ul>
  `;
}
