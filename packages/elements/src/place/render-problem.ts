import { DirectoryError } from '@coord-orientation/sdk/places';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import type { PlaceWords } from '../words/places-fr.js';

/** Renders why the place that the site fixes is asked for all the same. */
export function renderProblem(error: unknown, words: PlaceWords): TemplateResult | typeof nothing {
  if (error === undefined) return nothing;
  const isUnknown = error instanceof DirectoryError && error.code === 'unknown-commune';
  return html`<p class="changes">${isUnknown ? words.unknownPlace : words.box.unavailable}</p>`;
}
