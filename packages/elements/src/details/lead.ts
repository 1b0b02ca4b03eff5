import type { Lead } from '@coord-orientation/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { firstSentence } from '../first-sentence.js';
import { renderHeading } from '../render/heading.js';
import { renderWorse } from '../render/worse.js';
import { destinationWords, type View } from '../view.js';
import { renderContact } from './contact.js';
import { hasContact } from './has-contact.js';
import { linkPhones } from './link-phones.js';
import { renderSiteContacts } from './site-contacts.js';
import { detailsWords } from './details-words.js';

/** Renders who carries: how to reach them, one sentence why, and what to do if that is not enough. */
export function renderLead(view: View): TemplateResult {
  const { orientation } = view;
  const say = detailsWords(view);
  const { leads, ifNotEnough, reasons } = orientation;
  const [reason] = reasons.rules;
  return html`
    ${view.places.value?.renderPlace(view)} ${renderLeads(view, leads)}
    ${reason?.why ? html`<p class="why">${firstSentence(reason.why)}</p>` : nothing}
    ${
      ifNotEnough
        ? html`<p class="not-enough">
            <strong>${say.notEnough}</strong> ${linkPhones(view, ifNotEnough)}
          </p>`
        : nothing
    }
    ${renderWorse(view)}
  `;
}

function renderLeads(view: View, leads: readonly Lead[]): TemplateResult | typeof nothing {
  const ids = leads.map(({ destination }) => destination);
  const shown = ids.filter((id) => !isNamed(view, id) || hasContact(view, id));
  if (ids.length === 0) return nothing;
  return html`
    ${
      shown.length > 0
        ? html`<ul class="leads">
            ${shown.map((id) => renderOne(view, id))}
          </ul>`
        : nothing
    }
    ${
      ids.some((id) => hasContact(view, id))
        ? nothing
        : html`<p class="no-contact">${view.pack.texts.texts.noContact}</p>`
    }
  `;
}

/** The name only where the first step has not said it already. */
function renderOne(view: View, id: string): TemplateResult {
  const { name } = destinationWords(view, id);
  return html`
    <li class="lead" part="lead">
      ${isNamed(view, id) ? nothing : renderHeading(view.headingLevel + 1, name)}
      ${renderSiteContacts(view, id)} ${renderContact(view, id)}
      ${view.places.value?.renderStructures(view, id, true)}
    </li>
  `;
}

/** Whether the first step says the name in full, or explains its acronym. */
function isNamed(view: View, id: string): boolean {
  const { firstStep = '' } = view.orientation;
  const { name } = destinationWords(view, id);
  const [acronym] = /\([^)]+\)/.exec(name) ?? [];
  return (
    firstStep.toLowerCase().includes(name.toLowerCase()) ||
    (acronym !== undefined && firstStep.includes(acronym))
  );
}
