import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { safeUrl } from '../ui/safe-url.js';
import { destinationWords, type View } from '../view.js';
import { isReachable, renderCall } from '../emergency/phone-link.js';
import { detailsWords } from '../words/details-words.js';

/** Renders how to reach a destination, as far as a source says it. */
export function renderContact(view: View, id: string): TemplateResult {
  const say = detailsWords(view);
  const words = destinationWords(view, id);
  const site = safeUrl(words.url);
  return html`
    ${isReachable(words) ? renderCall(words, view.words) : nothing}
    ${
      site
        ? html`<p>
            <a class=${isReachable(words) ? nothing : 'call'} href=${site}>${say.visit}</a>
          </p>`
        : nothing
    }
  `;
}
