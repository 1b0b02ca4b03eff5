import { html, nothing, type TemplateResult } from 'lit';
import { isAboutPerson } from '../is-about-person.js';
import type { View } from '../view.js';

/** Renders whom to call if things get worse: who is not there day and night must not be waited for. */
export function renderWorse(view: View): TemplateResult | typeof nothing {
  const { orientation, pack } = view;
  const isAlwaysThere =
    orientation.lead.length > 0 &&
    orientation.lead.every((lead) =>
      pack.logic.destinations.some(
        ({ id, availability }) => id === lead && availability === 'always',
      ),
    );
  // The reminder above any lead says it already, and more.
  if (isAlwaysThere || orientation.safety.first || !isAboutPerson(view)) return nothing;
  return html`<p class="worse">${pack.texts.texts.worse}</p>`;
}
