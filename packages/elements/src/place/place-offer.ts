import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { anew } from '../ui/anew.js';
import { whosePlace } from '../result/whose-place.js';
import type { PlacesSlot } from './places-slot.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/** Renders the way to who answers at a place: what asks for it is loaded only then, by the same button again if it fails. */
export function renderPlaceOffer(view: View, places: PlacesSlot): TemplateResult | typeof nothing {
  const { words, hasDirectory } = view;
  const { findContact, tellPlace } = detailsWords(view);
  const offer = hasDirectory ? findContact : tellPlace;
  const { missing } = places;
  if (whosePlace(view) === undefined) return nothing;
  return html`
    <button class="secondary place-again" type="button" @click=${() => places.ask()}>
      ${anew(missing === 'notLoaded' ? words.retry : offer)}
    </button>
    <p class=${missing ? 'late' : 'unseen'} role="status">${anew(missing && words[missing])}</p>
  `;
}
