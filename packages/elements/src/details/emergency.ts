import { html, nothing, type TemplateResult } from 'lit';
import { renderCalls } from '../render/calls.js';
import { renderPhoneLink } from '../render/phone-link.js';
import { destinationWords, type View } from '../view.js';
import { renderAdviceList } from './advice-list.js';

/** Renders what to do in an emergency besides the first step: the call, what to say, nothing else. */
export function renderEmergency(view: View): TemplateResult {
  return html`
    ${renderCalls(view)}
    <p class="not-enough">${view.orientation.ifNotEnough}</p>
    ${renderCases(view)} ${renderAdviceList(view)}
  `;
}

/** Renders the way on once the emergency is dealt with. */
export function renderResume({ words, onBack }: View): TemplateResult {
  return html`<button class="secondary" type="button" @click=${onBack}>${words.resume}</button>`;
}

/** Numbers for particular cases, as short as can be. */
function renderCases(view: View): TemplateResult | typeof nothing {
  const cases = view.orientation.partners.filter((partner) => partner.if !== undefined);
  if (cases.length === 0) return nothing;
  return html`
    <ul class="cases" aria-label=${view.words.dependingOn}>
      ${cases.map((partner) => {
        const { phone, short } = destinationWords(view, partner.destination);
        const number = phone ? renderPhoneLink(phone, html`<strong>${phone}</strong>`) : short;
        return html`<li><span class="case-number">${number}</span> <span>${partner.if}</span></li>`;
      })}
    </ul>
  `;
}
