import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/fr.js';
import { renderPhoneLink } from './phone-link.js';

const LINK = 'https://www.sante.fr';

/** Renders what stands in place of questions that cannot be shown. It needs no pack. */
export function renderFailure(words: Words): TemplateResult {
  return html`
    <div class="failure" part="failure" role="alert">
      <p class="title">${words.failure}</p>
      <ul class="cases" aria-label=${words.emergencyNumbers}>
        ${words.failureNumbers.map(
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
      <slot>
        <p><a href=${LINK}>${words.failureLink}</a></p>
      </slot>
    </div>
  `;
}
