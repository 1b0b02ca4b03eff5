import { html, nothing, type TemplateResult } from 'lit';
import { isAboutPerson } from '../is-about-person.js';
import type { View } from '../view.js';
import { renderNotices } from './notices.js';
import { renderPartners } from './partners.js';
import type { PathwaySlot } from './pathway-slot.js';
import { renderRefine } from './refine.js';
import { renderTogether } from './together.js';
import type { ToolsSlot } from './tools-slot.js';
import { whoAsks } from './tools/who-asks.js';

/** Renders the place, the part of each, whom else to bring in, and the pathways. */
export function renderRest(
  view: View,
  pathways: PathwaySlot,
  tools: ToolsSlot,
): TemplateResult | typeof nothing {
  if (view.orientation.status === 'emergency') return nothing;
  const { self } = view.pack.texts.texts;
  return html`
    ${view.places.value?.renderMapOfPlace(view)} ${renderTogether(view)} ${renderPartners(view)}
    ${renderRefine(view)}
    ${isAboutPerson(view) && whoAsks(view) !== 'usager' ? html`<p class="self">${self}</p>` : nothing}
    ${pathways.render(view)} ${tools.render(view)} ${renderNotices(view)}
  `;
}
