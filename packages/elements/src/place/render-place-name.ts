import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { anew } from '../ui/anew.js';
import type { PlaceWords } from '../words/places-fr.js';
import { type ChosenPlace, nameOf } from './chosen-place.js';

/**
 * Renders the place that structures are shown for.
 *
 * @param onForget - Called to change it; undefined where the site has fixed it.
 */
export function renderPlaceName(
  place: ChosenPlace,
  words: PlaceWords,
  onForget: (() => void) | undefined,
): TemplateResult {
  return html`
    <p class="place-name" tabindex="-1">
      <span translate="no">${anew(nameOf(place))}</span>
      ${
        onForget
          ? html`<button class="link" type="button" @click=${onForget}>${words.change}</button>`
          : html`<small>${words.fixed}</small>`
      }
    </p>
  `;
}
