import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../ui/safe-url.js';
import { destinationWords, type View } from '../view.js';
import { isWritten, renderCall } from '../emergency/phone-link.js';
import { detailsWords } from '../words/details-words.js';

/** Renders how to reach a destination, as far as a source says it. */
export function renderContact(view: View, id: string): TemplateResult {
  const { words } = view;
  const say = detailsWords(view);
  const { phone, url } = destinationWords(view, id);
  const site = safeUrl(url);
  return html`
    ${
      phone ? renderCall(phone, isWritten(phone) ? words.write(phone) : words.call(phone)) : nothing
    }
    ${site ? html`<p><a href=${site}>${say.visit}</a></p>` : nothing}
  `;
}
