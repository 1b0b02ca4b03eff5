import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import type { PlacePart } from '../place/place-part.js';
import type { LatePart } from '../ui/late-part.js';
import { renderLate } from '../ui/render-late.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';
import type { KeepPart } from './keep-part.js';

/** Renders the fold where a person copies, prints, shares or contests a result. */
export function renderKeep(
  view: View,
  place: PlacePart | undefined,
  part: LatePart<KeepPart>,
): TemplateResult {
  return html`
    <details class="fold keep" @toggle=${part.need}>
      <summary>${detailsWords(view).keep}</summary>
      <div class="fold-content">
        ${renderLate(view, part, ({ tools }) => tools.render(view, place))}
      </div>
    </details>
  `;
}
