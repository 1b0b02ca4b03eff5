import type { SourceRef } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { formatDate } from '../ui/format-date.js';
import { safeUrl } from '../ui/safe-url.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';
import { sourceLang } from './source-lang.js';

/** Renders where something is written, precisely enough to find it again. */
export function renderSources(view: View, sources: readonly SourceRef[]): TemplateResult {
  return html`
    <ul class="sources" aria-label=${detailsWords(view).sources}>
      ${sources.map((source) => renderSource(view, source))}
    </ul>
  `;
}

function renderSource(view: View, { source, at }: SourceRef): TemplateResult | typeof nothing {
  const texts = view.texts.sources[source];
  if (!texts) return nothing;
  const { title, publisher, checked, url } = texts;
  const site = safeUrl(url);
  return html`
    <li>
      <span lang=${sourceLang(view)}>
        ${site ? html`<a href=${site}>${title}</a>` : html`<cite>${title}</cite>`},
        ${publisher}${at ? html`, ${at}` : nothing}
      </span>
      (${detailsWords(view).checked(formatDate(checked, view.words.lang))})
    </li>
  `;
}
