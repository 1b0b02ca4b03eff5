import type { Texts } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { safeUrl } from '../ui/safe-url.js';
import type { Words } from '../words/fr.js';
import { isReachable, renderPhoneLink } from './phone-link.js';

/**
 * Renders what stands in place of questions that cannot be shown.
 *
 * @param texts - What is there of the pack's words: its numbers, and where else to look. Even they may be
 * what is wrong.
 */
export function renderFailure(words: Words, texts: Partial<Texts> = {}): TemplateResult {
  const numbers = Object.values(texts.destinations ?? {}).filter(isReachable);
  const shown = numbers.filter(({ failure }) => failure !== undefined);
  const elsewhere = texts.texts?.elsewhere;
  return html`
    <div class="failure" part="failure" role="alert">
      <p class="title">${words.failure}</p>
      <ul class="cases" aria-label=${words.emergencyNumbers} ?hidden=${shown.length === 0}>
        ${shown.map(
          (number) => html`
            <li>
              <span class="case-number">
                ${renderPhoneLink(number, html`<strong>${number.phone}</strong>`)}
              </span>
              <span>${number.failure}</span>
            </li>
          `,
        )}
      </ul>
      <slot>${elsewhere ? renderElsewhere(elsewhere) : nothing}</slot>
    </div>
  `;
}

function renderElsewhere({ text, url }: { text: string; url: string }): unknown {
  const address = safeUrl(url);
  return address ? html`<p><a href=${address}>${text}</a></p>` : nothing;
}
