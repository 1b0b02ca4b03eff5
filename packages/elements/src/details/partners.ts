import type { Partner } from '@coord-orientation/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { destinationWords, type View } from '../view.js';
import { renderFold } from './fold.js';
import { renderHeading } from '../render/heading.js';
import { renderPhoneLink } from '../render/phone-link.js';
import { detailsWords } from './details-words.js';

/** More than three at once are not read. */
const OPEN = 3;

/** Renders whom to bring in: the first three, the others folded, and those that remain to be seen. */
export function renderPartners(view: View): TemplateResult | typeof nothing {
  const { orientation } = view;
  const say = detailsWords(view);
  const sure = orientation.partners.filter(({ certainty }) => certainty === 'sure');
  const possible = orientation.partners.filter(({ certainty }) => certainty === 'possible');
  const others = sure.slice(OPEN);
  if (orientation.partners.length === 0) return nothing;
  return html`
    <section class="partners" part="partners">
      ${
        sure.length > 0
          ? html`
              ${renderHeading(view.headingLevel + 1, say.partners)}
              ${renderList(view, sure.slice(0, OPEN))}
            `
          : nothing
      }
      ${
        others.length > 0
          ? renderFold(say.otherPartners(others.length), renderList(view, others))
          : nothing
      }
      ${
        possible.length > 0 ? renderFold(say.possiblePartners, renderList(view, possible)) : nothing
      }
    </section>
  `;
}

function renderList(view: View, partners: readonly Partner[]): TemplateResult {
  return html`
    <ul class="partner-list">
      ${partners.map((partner) => renderPartner(view, partner))}
    </ul>
  `;
}

function renderPartner(view: View, partner: Partner): TemplateResult {
  const { name, phone } = destinationWords(view, partner.destination);
  return html`
    <li>
      <strong>${name}</strong>
      ${partner.if ? html`<span class="condition">${partner.if}</span>` : nothing}
      <span class="role">${partner.role}</span>
      ${phone ? renderPhoneLink(phone, phone) : nothing}
      ${view.places.value?.renderStructures(view, partner.destination, false)}
    </li>
  `;
}
