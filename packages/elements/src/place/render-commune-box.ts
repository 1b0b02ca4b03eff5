import type { CommuneHit } from '@coord-orientation/sdk/places';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { anew } from '../ui/anew.js';
import type { PlaceWords } from '../words/places-fr.js';
import type { CommuneBox } from './commune-box.js';

/** Renders the field that proposes communes. */
export function renderCommuneBox(
  box: CommuneBox,
  words: PlaceWords,
  regions: readonly string[],
): TemplateResult {
  const active = box.isOpen && box.active >= 0 ? `commune-${box.active}` : nothing;
  return html`
    <div class="commune-box">
      <label for="commune">${words.commune}</label>
      <div class="commune-field">
        <input
          id="commune"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          enterkeyhint="done"
          aria-autocomplete="list"
          aria-expanded=${box.isOpen ? 'true' : 'false'}
          aria-controls="communes"
          aria-activedescendant=${active}
          aria-describedby="commune-message"
          .value=${box.text}
          @input=${box.onInput}
          @keydown=${box.onKeydown}
          @blur=${box.onBlur}
        />
        <ul
          id="communes"
          role="listbox"
          aria-label=${words.communes}
          ?hidden=${!box.isOpen}
          @pointerdown=${box.onPointerdown}
          @click=${box.onClick}
        >
          ${box.hits.map((hit, at) => renderHit(hit, at, at === box.active, words))}
        </ul>
      </div>
      <p class="commune-message" id="commune-message" role="status">
        ${anew(messageOf(box, words, regions))}
      </p>
      ${
        box.message.kind === 'unavailable'
          ? html`<button class="quiet" type="button" @click=${box.retry}>${words.retry}</button>`
          : nothing
      }
    </div>
  `;
}

function renderHit(
  { commune, former }: CommuneHit,
  at: number,
  isActive: boolean,
  words: PlaceWords,
): unknown {
  const { code, name, departement } = commune;
  // In nodes of its own: what is read in a row is what a tap on it takes.
  return keyed(
    `${at} ${code}`,
    html`
      <li
        role="option"
        id="commune-${at}"
        data-code=${code}
        aria-selected=${isActive ? 'true' : 'false'}
      >
        <span translate="no">${name} <small>${departement.name} (${departement.code})</small></span>
        ${former?.name && former.name !== name ? html`<small>${words.former(former.name)}</small>` : nothing}
      </li>
    `,
  );
}

function messageOf({ message }: CommuneBox, words: PlaceWords, regions: readonly string[]): string {
  if (message.kind === 'found') return words.found(message.search);
  if (message.kind !== 'nothing') return words.box[message.kind];
  const { missing } = message.search;
  return missing.length > 0 ? words.missing(missing) : words.nothing(message.search, regions);
}
