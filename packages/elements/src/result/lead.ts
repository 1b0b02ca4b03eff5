import type { Lead } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderHeading } from '../ui/heading.js';
import { startSentence } from '../ui/start-sentence.js';
import { renderPlaceOffer } from '../place/place-offer.js';
import type { PlacePart } from '../place/place-part.js';
import type { PlacesSlot } from '../place/places-slot.js';
import { destinationWords, type View } from '../view.js';
import { renderContact } from './contact.js';
import { hasContact } from './has-contact.js';
import { linkPhones } from './link-phones.js';
import { whosePlace } from './whose-place.js';
import { renderSiteContacts } from './site-contacts.js';
import { detailsWords } from '../words/details-words.js';

/** Renders who carries: how to reach them, or the way to find out, and what to do if nobody answers. */
export function renderLead(view: View, places: PlacesSlot): TemplateResult {
  const { leads, ifNotEnough } = view.orientation;
  const place = places.value;
  return html`
    ${place?.renderPlace(view)} ${renderLeads(view, leads, place)}
    ${place?.renderQuestion(view) ?? renderPlaceOffer(view, places)}
    ${ifNotEnough ? html`<p class="not-enough">${linkPhones(view, ifNotEnough)}</p>` : nothing}
  `;
}

function renderLeads(
  view: View,
  leads: readonly Lead[],
  place: PlacePart | undefined,
): TemplateResult | typeof nothing {
  const isReachable = (id: string) => hasContact(view, id, place?.hasPlace);
  const ids = leads.map(({ destination }) => destination);
  // Several are shown alike, also the one that the first step has named.
  const shown = ids.filter((id) => ids.length > 1 || !isNamed(view, id) || isReachable(id));
  // The way to find out, where there is one, says it too.
  const noContact = whosePlace(view) === undefined ? view.texts.texts.noContact : undefined;
  if (ids.length === 0) return nothing;
  return html`
    ${
      shown.length > 0
        ? html`<ul class="leads">
            ${shown.map((id) => renderOne(view, id, place))}
          </ul>`
        : nothing
    }
    ${ids.some(isReachable) || !noContact ? nothing : html`<p class="no-contact">${noContact}</p>`}
  `;
}

/**
 * The name only where the first step has not said it already; of several each, in short, and how far it
 * reaches: their names in full stand with the part of each.
 */
function renderOne(view: View, id: string, place: PlacePart | undefined): TemplateResult {
  const { name, short, scale } = destinationWords(view, id);
  const isOneOfSeveral = view.leads.length > 1;
  const level = view.headingLevel + 1;
  return html`
    <li class="lead" part="lead">
      ${
        isOneOfSeveral
          ? html`<div class="named">
              ${renderHeading(level, startSentence(short))}
              ${scale ? html`<p class="scale">${detailsWords(view).scale(scale)}</p>` : nothing}
            </div>`
          : nothing
      }
      ${isOneOfSeveral || isNamed(view, id) ? nothing : renderHeading(level, name)}
      ${renderSiteContacts(view, id)} ${renderContact(view, id)}
      ${place?.renderStructures(view, id, true)}
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
