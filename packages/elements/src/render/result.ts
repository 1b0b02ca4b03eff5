import { html, nothing, type TemplateResult } from 'lit';
import { isAboutPerson } from '../is-about-person.js';
import type { View } from '../view.js';
import { renderEmergency } from './emergency.js';
import { renderFoot } from './foot.js';
import { renderTitle } from './heading.js';
import { renderLead } from './lead.js';
import { renderExpired, renderNotices } from './notices.js';
import { renderRefine, renderToFindOut } from './refine.js';
import { renderSetAside } from './set-aside.js';

/** Renders the orientation: whom to call now first, all that explains it after, once it is there. */
export function renderResult(view: View): TemplateResult {
  if (view.orientation.status === 'emergency') return renderEmergency(view);
  const { orientation, pack } = view;
  return html`
    <div class="result" part="result" data-status=${orientation.status}>
      ${renderExpired(view)} ${renderReminder(view)}
      <div class="answer">
        ${renderTitle(view.headingLevel, titleOf(view))} ${renderToFindOut(view)}
        <p class="first-step">${orientation.firstStep}</p>
        ${renderLead(view)}
      </div>
      ${view.places.value?.renderQuestion(view)} ${view.places.value?.renderMapOfPlace(view)}
      ${renderRefine(view)} ${renderNotices(view)} ${renderSetAside(view)}
      ${isAboutPerson(view) ? html`<p class="self">${pack.texts.texts.self}</p>` : nothing}
      ${view.details?.renderDetails(view)} ${renderFoot(view)}
    </div>
  `;
}

/** What a danger that was not ruled out asks for stands above any lead. */
function renderReminder({ orientation }: View): TemplateResult | typeof nothing {
  const { first, text } = orientation.safety;
  return first ? html`<p class="reminder">${text}</p>` : nothing;
}

function titleOf({ orientation, words }: View): string {
  if (orientation.status === 'provisional') return words.toBeRefined;
  if (orientation.status === 'undetermined') return words.undecided;
  return words.firstStep;
}
