import { html, nothing, type TemplateResult } from 'lit';
import { destinationWords, type View } from '../view.js';
import { renderAdviceList } from './advice-list.js';
import { renderFoot } from './foot.js';
import { renderTitle } from './heading.js';
import { renderNotices } from './notices.js';
import { isWritten, renderCall, renderPhoneLink } from './phone-link.js';

/** Renders an emergency: the call, what to say, what else. Nothing else is open. */
export function renderEmergency(view: View): TemplateResult {
  const { orientation, words } = view;
  return html`
    <div class="result" part="result" data-status="emergency">
      <div class="answer">
        ${renderTitle(view.headingLevel, words.callNow)}
        <p class="first-step">${orientation.firstStep}</p>
        ${orientation.leads.map((lead) => renderCallTo(view, lead.destination))}
        <p class="not-enough">${orientation.ifNotEnough}</p>
        ${renderCases(view)} ${renderAdviceList(view)}
      </div>
      <button class="secondary" type="button" @click=${view.onBack}>${words.resume}</button>
      ${renderNotices(view)} ${renderFoot(view)}
    </div>
  `;
}

function renderCallTo(view: View, id: string): TemplateResult | typeof nothing {
  const { phone } = destinationWords(view, id);
  if (!phone) return nothing;
  const { call, write } = view.words;
  return renderCall(phone, isWritten(phone) ? write(phone) : call(phone));
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
