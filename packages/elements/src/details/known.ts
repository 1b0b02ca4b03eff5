import type { KnownStructure } from '@coord-orientation/sdk';
import { html, type TemplateResult } from 'lit';
import { safeUrl } from '../safe-url.js';
import { destinationWords, type View } from '../view.js';

/** Renders the structures seen in a region, so that a general name gets a particular one. */
export function renderKnown(view: View, id: string): readonly TemplateResult[] {
  const { known = [] } = destinationWords(view, id);
  return known.map(
    (structure) => html`
      <p class="known">
        ${view.words.known(structure.region)} : ${renderName(structure)} — ${structure.nature}.
        <span>${structure.text}</span>
      </p>
    `,
  );
}

function renderName({ name, url }: KnownStructure): TemplateResult {
  const site = safeUrl(url);
  return site ? html`<a href=${site}>${name}</a>` : html`<strong>${name}</strong>`;
}
