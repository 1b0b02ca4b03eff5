import { html, nothing, type TemplateResult } from 'lit';
import { destinationWords, type View } from '../view.js';
import { renderCalls } from './calls.js';
import { renderFoot } from './foot.js';
import { renderTitle } from './heading.js';
import { renderExpired, renderValidation } from './notices.js';
import { renderWorse } from './worse.js';

/**
 * Renders the orientation: the first step and who carries it, which need nothing to be loaded, then
 * all the rest, once it is there.
 */
export function renderResult(view: View): TemplateResult {
  const { details, headingLevel, orientation } = view;
  return html`
    <div class="result" part="result" data-status=${orientation.status}>
      ${renderExpired(view)} ${renderReminder(view)}
      <div class="answer">
        ${renderTitle(headingLevel, titleOf(view))} ${details?.renderToFindOut(view)}
        <p class="first-step">${orientation.firstStep}</p>
        ${details?.renderAnswer(view) ?? renderPlain(view)}
      </div>
      ${details?.renderFolds(view)} ${renderValidation(view)} ${details?.renderRest(view)}
      ${renderFoot(view)}
    </div>
  `;
}

/** Who carries, by name and number, as long as nothing more can be said; in an emergency the number is all. */
function renderPlain(view: View): unknown {
  const { lead, status } = view.orientation;
  const named = status === 'emergency' ? [] : lead;
  const names = named.map((id) => html`<p class="lead">${destinationWords(view, id).name}</p>`);
  return [names, renderCalls(view), renderWorse(view)];
}

/** What a danger that was not ruled out asks for stands above any lead. */
function renderReminder({ orientation }: View): TemplateResult | typeof nothing {
  const { first, text } = orientation.safety;
  return first ? html`<p class="reminder">${text}</p>` : nothing;
}

function titleOf({ isPreview, orientation, words }: View): string {
  if (orientation.status === 'emergency') return words.callNow;
  if (isPreview || orientation.status === 'provisional') return words.toBeRefined;
  if (orientation.status === 'undetermined') return words.undecided;
  return orientation.lead.length > 1 ? words.together : words.firstStep;
}
