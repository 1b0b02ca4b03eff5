import { html, nothing, type TemplateResult } from 'lit';
import { whosePlace } from '../places/whose-place.js';
import type { View } from '../view.js';
import { detailsWords } from './details-words.js';

/** Renders the way to who answers at a place: what asks for it is loaded only then. */
export function renderPlaceOffer(view: View): TemplateResult | typeof nothing {
  if (whosePlace(view) === undefined) return nothing;
  return html`<button class="secondary place-again" type="button" @click=${() => view.places.ask()}>
    ${detailsWords(view).findContact}
  </button>`;
}
