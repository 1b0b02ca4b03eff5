import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderHeading } from '../ui/heading.js';
import type { View } from '../view.js';
import type { PlaceFinder } from './place-finder.js';
import type { PlacePicker } from './place-picker.js';
import { placeWords } from '../words/place-words.js';
import { renderCommuneBox } from './render-commune-box.js';
import { renderMapButton } from './render-map-button.js';
import { renderMap } from './render-map.js';
import { renderProblem } from './render-problem.js';
import { whosePlace } from '../result/whose-place.js';

/** Renders the question for the place: what it would change, the field, the map, and a way past it. */
export function renderPlaceQuestion(
  view: View,
  picker: PlacePicker,
  finder: PlaceFinder,
  onSkip: () => void,
): TemplateResult {
  const words = placeWords(view);
  const question = view.texts.places?.[whosePlace(view) ?? '']?.question ?? words.commune;
  const territories = changing(view);
  return html`
    <section class="place" part="place">
      ${renderHeading(view.headingLevel + 1, question)}
      ${territories.length > 0 ? html`<p class="changes">${words.changes(territories)}</p>` : nothing}
      ${renderProblem(picker.error, words)}
      <p class="territory">${view.hasDirectory ? words.whatFor : nothing} ${words.optional}</p>
      ${renderCommuneBox(picker.box, words, finder.regions)}
      <div class="ways">
        <button class="quiet" type="button" @click=${onSkip}>${words.skip}</button>
        ${renderMapButton(picker, words)}
      </div>
      ${renderMap(picker, words, finder.regionName)}
    </section>
  `;
}

/** The territories whose own rules would change the answer. */
function changing({ orientation, texts }: View): readonly string[] {
  return orientation.notice
    .filter(({ code }) => code === 'local')
    .flatMap((notice) => notice.territories ?? [])
    .map((id) => texts.territories[id] ?? id);
}
