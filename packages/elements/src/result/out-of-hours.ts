import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderWorse } from '../emergency/worse.js';
import { destinationWords, type View } from '../view.js';
import { linkPhones } from './link-phones.js';

/** Renders what to do in the evening and at the weekend, and whom to call if things get worse. */
export function renderOutOfHours(view: View): TemplateResult {
  const said = outOfHoursOf(view);
  return html`
    ${said.map((text) => html`<p class="out-of-hours">${linkPhones(view, text)}</p>`)}
    ${renderWorse(view)}
  `;
}

/** What the pack says of who carries and does not answer at night: of several, the first, as all end at the 15. */
export function outOfHoursOf(view: View): readonly string[] {
  return view.leads.flatMap((id) => destinationWords(view, id).outOfHours ?? []).slice(0, 1);
}
