import type { nothing, TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderHeading } from '../ui/heading.js';
import { renderWorse } from '../emergency/worse.js';
import { destinationWords, type View } from '../view.js';
import { detailsWords } from '../words/details-words.js';
import { linkPhones } from './link-phones.js';

/** Renders what to do in the evening and at the weekend, and whom to call if things get worse. */
export function renderOutOfHours(view: View): TemplateResult | typeof nothing {
  const said = outOfHoursOf(view);
  const worse = renderWorse(view);
  if (said.length === 0) return html`${worse}`;
  return html`
    <section class="out-of-hours">
      ${renderHeading(view.headingLevel + 1, detailsWords(view).outOfHours)}
      ${said.map((text) => html`<p>${linkPhones(view, text)}</p>`)} ${worse}
    </section>
  `;
}

/** What the pack says of each who carries and does not answer at night, each sentence once. */
export function outOfHoursOf(view: View): readonly string[] {
  return [...new Set(view.leads.flatMap((id) => destinationWords(view, id).outOfHours ?? []))];
}
