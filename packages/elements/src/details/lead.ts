import type { Lead } from '@coord-orientation/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../safe-url.js';
import { destinationWords, type View } from '../view.js';
import { renderContact } from './contact.js';
import { renderHeading } from '../render/heading.js';
import { renderWorse } from '../render/worse.js';
import { renderSiteContacts, siteContacts } from './site-contacts.js';

/** Renders who carries: how to reach them, why, and what to do if that is not enough. */
export function renderLead(view: View): TemplateResult {
  const { orientation, pack, words } = view;
  const { leads, ifNotEnough, reasons } = orientation;
  const isReachable = leads.some(({ destination }) => hasContact(view, destination));
  return html`
    ${view.places.value?.renderPlace(view)} ${leads.length > 0 ? renderLeads(view, leads) : nothing}
    ${
      leads.length > 0 && !isReachable
        ? html`<p class="no-contact">${pack.texts.texts.noContact}</p>`
        : nothing
    }
    ${renderWorse(view)}
    ${reasons.rules[0] ? html`<p class="why">${reasons.rules[0].why}</p>` : nothing}
    ${
      ifNotEnough
        ? html`<p class="not-enough"><strong>${words.notEnough} :</strong> ${ifNotEnough}</p>`
        : nothing
    }
    ${renderOtherwise(view)}
  `;
}

function renderLeads(view: View, leads: readonly Lead[]): TemplateResult {
  const { headingLevel, orientation, words } = view;
  const isJoint = leads.length > 1;
  const level = headingLevel + 1;
  return html`
    ${isJoint ? renderHeading(level, words.together) : nothing}
    <ul class="leads">
      ${leads.map(
        ({ destination, role }) => html`
          <li class="lead" part="lead">
            ${renderHeading(isJoint ? level + 1 : level, destinationWords(view, destination).name)}
            <p class="role">${role}</p>
            ${renderSiteContacts(view, destination)} ${renderContact(view, destination)}
            ${view.places.value?.renderStructures(view, destination, true)}
          </li>
        `,
      )}
    </ul>
    ${isJoint && orientation.reasons.joint ? html`<p>${orientation.reasons.joint}</p>` : nothing}
  `;
}

/** What to do where the one that carries does not exist; several are said one by one, folded. */
function renderOtherwise(view: View): TemplateResult | typeof nothing {
  const [id, ...others] = view.orientation.lead;
  if (id === undefined || others.length > 0) return nothing;
  const { otherwise } = destinationWords(view, id);
  return otherwise ? html`<p class="otherwise">${otherwise}</p>` : nothing;
}

function hasContact(view: View, id: string): boolean {
  const { phone, url } = destinationWords(view, id);
  if (view.places.value?.hasPlace || siteContacts(view, id).length > 0) return true;
  return phone !== undefined || safeUrl(url) !== undefined;
}
