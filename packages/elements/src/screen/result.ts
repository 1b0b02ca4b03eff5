import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderEmergency } from '../emergency/emergency.js';
import { renderCalls } from '../emergency/calls.js';
import { renderWorse } from '../emergency/worse.js';
import type { PlacesSlot } from '../place/places-slot.js';
import { renderFoot } from '../result/foot.js';
import { renderExpired, renderValidation } from '../result/validity.js';
import { anew } from '../ui/anew.js';
import { renderBack } from '../ui/buttons.js';
import { renderTitle } from '../ui/heading.js';
import { destinationWords, type View } from '../view.js';
import type { LateParts } from './late-parts.js';

/**
 * Renders the orientation: the first step and who carries it, which need nothing to be loaded, then
 * all the rest, once it is there.
 */
export function renderResult(
  view: View,
  late: Pick<LateParts, 'details' | 'texts'>,
  places: PlacesSlot,
): TemplateResult {
  const { headingLevel, orientation } = view;
  // All that a danger needs is there from the start.
  const isEmergency = orientation.status === 'emergency';
  const more = late.texts.value && !isEmergency ? late.details.value : undefined;
  const withoutWaysOn = () =>
    late.details.state === 'error' ? renderAwaited(view, late) : nothing;
  return html`
    <div
      class="result"
      part="result"
      data-status=${orientation.status}
      data-urgency=${orientation.safety.urgency ?? nothing}
    >
      ${renderExpired(view)} ${renderReminder(view)}
      <div class="answer">
        ${renderTitle(headingLevel, titleOf(view))} ${more?.renderToFindOut(view)}
        <p class="first-step">${orientation.firstStep}</p>
        ${isEmergency ? renderEmergency(view, late.details.value?.renderWaysOn ?? withoutWaysOn) : (more?.renderAnswer(view, places) ?? renderPlain(view))}
      </div>
      ${isEmergency ? nothing : (more?.renderFolds(view, places) ?? renderAwaited(view, late))}
      ${renderValidation(view)} ${more?.renderRest(view, places)} ${renderFoot(view)}
    </div>
  `;
}

/** Who carries, by name and number, until more can be said. */
function renderPlain(view: View): unknown {
  const { ifNotEnough } = view.orientation;
  const names = view.leads.map(
    (id) => html`<p class="lead">${destinationWords(view, id).name}</p>`,
  );
  return [
    names,
    renderCalls(view),
    ifNotEnough ? html`<p class="not-enough">${ifNotEnough}</p>` : nothing,
    renderWorse(view),
  ];
}

/** That the rest is on its way, or cannot be had, with a way to try again and the ways back. */
export function renderAwaited(
  view: View,
  late: Pick<LateParts, 'details' | 'texts'>,
): TemplateResult {
  const { words } = view;
  const parts = [late.details, late.texts];
  const failures = Math.max(...parts.map((part) => (part.state === 'error' ? part.failures : 0)));
  const said = failures > 0 ? words.notLoaded : words.loading;
  const retry = () => void Promise.all(parts.map((part) => part.load()));
  return html`
    <p class="late" role="status">${anew(failures > 1 ? `${said} ${words.reloadPage}` : said)}</p>
    ${
      failures > 0
        ? html`<button class="secondary" type="button" @click=${retry}>${words.retry}</button>
            ${renderBack(words, view.onBack)}
            <button class="quiet" type="button" @click=${view.onRestart}>${words.restart}</button>`
        : nothing
    }
  `;
}

/** What a danger that was not ruled out asks for stands above any lead. */
function renderReminder({ orientation }: View): TemplateResult | typeof nothing {
  const { first, text } = orientation.safety;
  return first && text ? html`<p class="reminder">${text}</p>` : nothing;
}

function titleOf({ isPreview, leads, orientation, session, texts, words }: View): string {
  const { status, safety } = orientation;
  if (status === 'emergency') return safety.urgency === 'today' ? words.callToday : words.callNow;
  const after = session.handled.length > 0 ? texts.texts.danger?.after : undefined;
  const open =
    isPreview || status === 'provisional'
      ? words.toBeRefined
      : status === 'undetermined' && words.undecided;
  if (after) return open ? `${after}. ${open}` : after;
  if (open) return open;
  return leads.length > 1 ? words.together : words.firstStep;
}
