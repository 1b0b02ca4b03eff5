import { html, nothing, type TemplateResult } from 'lit';
import { whosePlace } from '../places/whose-place.js';
import type { View } from '../view.js';
import { detailsWords } from './details-words.js';

/** Renders the way to who answers at a place: what asks for it is loaded only then, by the same button again if it fails. */
export function renderPlaceOffer(view: View): TemplateResult | typeof nothing {
  const { places, words } = view;
  const { missing } = places;
  if (whosePlace(view) === undefined) return nothing;
  return html`
    <button class="secondary place-again" type="button" @click=${() => places.ask()}>
      ${missing === 'notLoaded' ? words.retry : detailsWords(view).findContact}
    </button>
    <p class=${missing ? 'late' : 'unseen'} role="status">${missing && words[missing]}</p>
  `;
}
