import type { Partner } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { PlacePart } from '../place/place-part.js';
import { destinationWords, type View } from '../view.js';
import { renderFold } from '../ui/fold.js';
import { renderHeading } from '../ui/heading.js';
import { isReachable, renderPhoneLink } from '../emergency/phone-link.js';
import { detailsWords } from '../words/details-words.js';

/** More than five at once are not read. */
export const MOST_PARTNERS = 5;

/** Renders whom to bring in, and what for: the first five, the others folded. */
export function renderPartners(
  view: View,
  place: PlacePart | undefined,
): TemplateResult | typeof nothing {
  const say = detailsWords(view);
  const sure = view.orientation.partners.filter(({ certainty }) => certainty === 'sure');
  const others = sure.slice(MOST_PARTNERS);
  if (sure.length === 0) return nothing;
  return html`
    <section class="partners" part="partners">
      ${renderHeading(view.headingLevel + 1, say.partners)}
      ${renderList(view, sure.slice(0, MOST_PARTNERS), place)}
      ${
        others.length > 0
          ? renderFold(say.otherPartners(others.length), renderList(view, others, place))
          : nothing
      }
    </section>
  `;
}

function renderList(
  view: View,
  partners: readonly Partner[],
  place: PlacePart | undefined,
): TemplateResult {
  return html`
    <ul class="partner-list">
      ${partners.map((partner) => {
        const { destination, role } = partner;
        return keyed(`${destination} ${role}`, renderPartner(view, partner, place));
      })}
    </ul>
  `;
}

function renderPartner(view: View, partner: Partner, place: PlacePart | undefined): TemplateResult {
  const words = destinationWords(view, partner.destination);
  return html`
    <li>
      <strong>${words.name}</strong>
      ${partner.if ? html`<span class="condition">${partner.if}</span>` : nothing}
      <span class="role">${partner.role}</span>
      ${isReachable(words) ? renderPhoneLink(words, words.phone) : nothing}
      ${place?.renderStructures(view, partner.destination, false)}
    </li>
  `;
}
