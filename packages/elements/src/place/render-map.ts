import { nothing, type TemplateResult } from 'lit';
import { html, svg } from '../ui/html.js';
import { anew } from '../ui/anew.js';
import type { PlaceWords } from '../words/places-fr.js';
import type { PlacePicker } from './place-picker.js';

/**
 * Renders the region by département. The choice is a list of radio buttons, which keyboards and
 * screen readers know; the drawing shows the same, and can be tapped.
 */
export function renderMap(
  picker: PlacePicker,
  words: PlaceWords,
  regionName: (code: string) => string,
): TemplateResult {
  const { map, place, isFixed } = picker;
  const said = map === 'loading' ? words.loading : map === 'failed' ? words.mapFailed : '';
  // There before it says something: only then is it read aloud.
  const status = html`<p class=${said ? nothing : 'unseen'} role="status">${anew(said)}</p>`;
  if (map === undefined || typeof map === 'string') return status;
  const chosen = place?.departement.code;
  const choose = (code: string) => () => void (isFixed || picker.chooseDepartement(code));
  return html`
    ${status}
    <div class="map" part="map">
      <svg viewBox=${map.viewBox} aria-hidden="true">
        ${map.departements.map(
          ([code, , path]) => svg`
            <path d=${path} class=${code === chosen ? 'is-chosen' : ''} @click=${choose(code)}></path>
          `,
        )}
      </svg>
      <fieldset class="map-list" ?disabled=${isFixed}>
        <legend>${words.mapOf(regionName(map.region))}</legend>
        <div>
          ${map.departements.map(
            ([code, name]) => html`
              <label>
                <input
                  type="radio"
                  name="departement"
                  value=${code}
                  .checked=${code === chosen}
                  @change=${choose(code)}
                />
                ${name} (${code})
              </label>
            `,
          )}
        </div>
      </fieldset>
      <p class="credit">
        ${words.mapCredit} <a href=${map.credit.url}>${map.credit.title}</a>,
        <a href=${map.credit.licenseUrl}>${map.credit.license}</a>.
      </p>
    </div>
  `;
}
