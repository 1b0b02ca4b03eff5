import type { EmergencyNumber } from '@coord-orientation/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/fr.js';
import { renderPhoneLink } from './phone-link.js';

const LINK = 'https://www.sante.fr';

/**
 * Renders what stands in place of questions that cannot be shown. It needs no pack.
 *
 * @param own - The numbers of a pack of which nothing else can be had; it may have none.
 */
export function renderFailure(words: Words, own?: readonly EmergencyNumber[]): TemplateResult {
  const numbers = own?.map(({ phone, when }) => ({ phone, text: when[words.lang] ?? '' }));
  return html`
    <div class="failure" part="failure" role="alert">
      <p class="title">${words.failure}</p>
      <ul class="cases" aria-label=${words.emergencyNumbers}>
        ${(numbers ?? words.failureNumbers).map(
          ({ phone, text }) => html`
            <li>
              <span class="case-number">
                ${renderPhoneLink(phone, html`<strong>${phone}</strong>`)}
              </span>
              <span>${text}</span>
            </li>
          `,
        )}
      </ul>
      <slot> ${own ? nothing : html`<p><a href=${LINK}>${words.failureLink}</a></p>`} </slot>
    </div>
  `;
}
