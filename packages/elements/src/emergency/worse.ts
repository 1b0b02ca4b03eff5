import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { isAboutPerson } from '../result/is-about-person.js';
import type { View } from '../view.js';

/** Renders whom to call if things get worse: who is not there day and night must not be waited for. */
export function renderWorse(view: View): TemplateResult | typeof nothing {
  const { leads, logic, orientation, texts } = view;
  const { worse } = texts.texts;
  const isAlwaysThere =
    leads.length > 0 &&
    leads.every((lead) =>
      logic.destinations.some(({ id, availability }) => id === lead && availability === 'always'),
    );
  // The reminder above any lead says it already, and more.
  if (!worse || isAlwaysThere || orientation.safety.first || !isAboutPerson(view)) return nothing;
  return html`<p class="worse">${worse}</p>`;
}
