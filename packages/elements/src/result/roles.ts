import { html, nothing, type TemplateResult } from 'lit';
import { destinationWords, type View } from '../view.js';
import { renderFold } from '../ui/fold.js';
import { renderHeading } from '../ui/heading.js';
import { detailsWords } from '../words/details-words.js';

/** The two that every territory has; their part is worth knowing even when they have none here. */
const EVERYWHERE: readonly string[] = ['cpts', 'dac'];

/** What the ids of regional services start with: one for each theme. */
const REGIONAL = 'dr-';

/** Renders who does what, and their part in this very situation. */
export function renderRoles(view: View): TemplateResult {
  const { leads, partners } = view.orientation;
  const known = EVERYWHERE.filter((id) => id in view.texts.destinations);
  const regional = partners.filter(
    ({ destination, certainty }) => certainty === 'sure' && destination.startsWith(REGIONAL),
  );
  const ids = [...leads, ...regional].map(({ destination }) => destination);
  const isRegional = ids.some((id) => id.startsWith(REGIONAL));
  const content = html`
    ${[...new Set([...ids, ...known])].map((id) => renderRole(view, id))}
    ${isRegional ? nothing : renderRegional(view)}
  `;
  return renderFold(detailsWords(view).whoDoesWhat, html`<div class="roles">${content}</div>`);
}

/** Where none of them has a part here, what they are for. */
function renderRegional(view: View): TemplateResult | typeof nothing {
  const { regional, regionalMission } = view.texts.texts;
  if (!regional) return nothing;
  const say = detailsWords(view);
  return html`
    <div class="who">
      ${renderHeading(view.headingLevel + 1, regional)}
      <p class="scale">${say.scale('region')}</p>
      <p><strong>${say.partHere}</strong> ${say.noPartHere}</p>
      <p>${regionalMission}</p>
    </div>
  `;
}

function renderRole(view: View, id: string): TemplateResult {
  const { orientation } = view;
  const say = detailsWords(view);
  const { name, scale = '', mission, roles = [], note, otherwise } = destinationWords(view, id);
  const here = [...orientation.leads, ...orientation.partners].find(
    ({ destination }) => destination === id,
  );
  return html`
    <div class="who">
      ${renderHeading(view.headingLevel + 1, name)}
      <p class="scale">${say.scale(scale)}</p>
      <p><strong>${say.partHere}</strong> ${here?.role ?? say.noPartHere}</p>
      <p>${mission}</p>
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
