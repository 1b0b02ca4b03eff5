import type { GroupTexts } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { destinationWords, type View } from '../view.js';
import { renderFold } from '../ui/fold.js';
import { renderHeading } from '../ui/heading.js';
import { detailsWords } from '../words/details-words.js';

/** Renders who does what, and their part in this very situation. */
export function renderRoles(view: View): TemplateResult | typeof nothing {
  const { leads, partners } = view.orientation;
  const { explained = [], groups = {} } = view.texts;
  const groupOf = (id: string) => destinationWords(view, id).group;
  const ofGroups = partners.filter(
    ({ destination, certainty }) => certainty === 'sure' && groupOf(destination) !== undefined,
  );
  const ids = [...leads, ...ofGroups].map(({ destination }) => destination);
  const shown = ids.map(groupOf);
  const others = Object.entries(groups).filter(([id]) => !shown.includes(id));
  const all = [...new Set([...ids, ...explained])];
  if (all.length + others.length === 0) return nothing;
  const { together } = view.texts.texts;
  const content = html`
    ${together ? html`<p>${together}</p>` : nothing} ${all.map((id) => renderRole(view, id))}
    ${others.map(([, group]) => renderGroup(view, group))}
  `;
  return renderFold(detailsWords(view).whoDoesWhat, html`<div class="roles">${content}</div>`);
}

/** Where none of a group has a part here, what they are for. */
function renderGroup(view: View, { name, scale, mission }: GroupTexts): TemplateResult {
  const say = detailsWords(view);
  return html`
    <div class="who">
      ${renderHeading(view.headingLevel + 1, name)}
      <p class="scale">${say.scale(scale)}</p>
      <p><strong>${say.partHere}</strong> ${say.noPartHere}</p>
      <p>${mission}</p>
    </div>
  `;
}

function renderRole(view: View, id: string): TemplateResult {
  const { orientation } = view;
  const say = detailsWords(view);
  const {
    askedBy,
    name,
    scale = '',
    mission,
    roles = [],
    note,
    otherwise,
  } = destinationWords(view, id);
  const here = [...orientation.leads, ...orientation.partners].find(
    ({ destination }) => destination === id,
  );
  return html`
    <div class="who">
      ${renderHeading(view.headingLevel + 1, name)}
      <p class="scale">${say.scale(scale)}</p>
      <p><strong>${say.partHere}</strong> ${here?.role || say.noPartHere}</p>
      <p>${mission}</p>
      ${askedBy ? html`<p><strong>${say.askedBy}</strong> ${askedBy}</p>` : nothing}
      ${
        roles.length > 0
          ? html`<ul>
              ${roles.map((role) => html`<li>${role}</li>`)}
            </ul>`
          : nothing
      }
      ${note ? html`<p class="note">${note}</p>` : nothing}
      ${otherwise ? html`<p class="note">${otherwise}</p>` : nothing}
    </div>
  `;
}
