import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

const PROTOCOLS: readonly string[] = ['https:', 'tel:', 'mailto:'];

/** Finds the links that the site gives for a destination: `<a data-contact="dac" href="tel:…">` in the tag. */
export function siteContacts({ host }: View, id: string): readonly HTMLAnchorElement[] {
  const links = host.querySelectorAll<HTMLAnchorElement>('a[data-contact][href]');
  return [...links].filter(
    (link) => link.dataset['contact']?.trim() === id && PROTOCOLS.includes(link.protocol),
  );
}

/** Renders them; they stand first, because who runs the site answers for them. */
export function renderSiteContacts(view: View, id: string): TemplateResult | typeof nothing {
  const links = siteContacts(view, id);
  if (links.length === 0) return nothing;
  return html`
    <p class="site-contacts">
      ${links.map(({ href, textContent }) => html`<a class="call" href=${href}>${textContent?.trim() || href}</a> `)}
      <small>${detailsWords(view).siteContact}</small>
    </p>
  `;
}
