import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { isAboutPerson } from '../result/is-about-person.js';
import type { View } from '../view.js';

/** Renders whom to call if things get worse, or if one of several is in danger: nobody must wait for who is not there day and night. */
export function renderWorse(view: View): TemplateResult | typeof nothing {
  const { leads, logic, orientation, texts } = view;
  const { dangerToOne, worse } = texts.texts;
  const isAlwaysThere =
    leads.length > 0 &&
    leads.every((lead) =>
      logic.destinations.some(({ id, availability }) => id === lead && availability === 'always'),
    );
  // The reminder above any lead says it already, and more.
  if (isAlwaysThere || orientation.safety.first) return nothing;
  const said = isAboutPerson(view) ? worse : dangerToOne;
  return said ? html`<p class="worse">${said}</p>` : nothing;
}
