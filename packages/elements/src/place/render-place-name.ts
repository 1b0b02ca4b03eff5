import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { anew } from '../ui/anew.js';
import type { PlaceWords } from '../words/places-fr.js';
import { type ChosenPlace, nameOf } from './chosen-place.js';

/**
 * Renders the place that structures are shown for.
 *
 * @param isProposed - It is the site's.
 * @param onForget - Called to change it.
 */
export function renderPlaceName(
  place: ChosenPlace,
  words: PlaceWords,
  isProposed: boolean,
  onForget: () => void,
): TemplateResult {
  return html`
    <p class="place-name" tabindex="-1">
      <span translate="no">${anew(nameOf(place))}</span>
      ${isProposed ? html`<small>${words.fixed}</small>` : nothing}
      <button class="link" type="button" @click=${onForget}>${words.change}</button>
    </p>
  `;
}
