import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import type { PlaceWords } from '../words/places-fr.js';
import type { PlacePicker } from './place-picker.js';

/** Renders the button that opens the map and closes it. */
export function renderMapButton(
  { map, toggleMap }: PlacePicker,
  words: PlaceWords,
): TemplateResult {
  return html`
    <button class="quiet" type="button" aria-expanded=${map ? 'true' : 'false'} @click=${toggleMap}>
      ${map ? words.hideMap : words.showMap}
    </button>
  `;
}
