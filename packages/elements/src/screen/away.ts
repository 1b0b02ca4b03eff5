import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderTitle } from '../ui/heading.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';
import type { AwayController } from './away-controller.js';

/**
 * Asks whether to go on where a page with answers was left for long: somebody else may be in front of it. The
 * emergency numbers stay above.
 *
 * @returns Undefined where nothing has to be asked.
 */
export function renderAway(view: View, away: AwayController): TemplateResult | undefined {
  if (!away.isAway) return undefined;
  if (view.session.answered.length === 0) {
    away.resume();
    return undefined;
  }
  const say = detailsWords(view);
  const resume = () => {
    away.resume();
    view.onResume();
  };
  const erase = () => {
    away.resume();
    view.onRestart();
  };
  return html`
    <div class="answer away">
      ${renderTitle(view.headingLevel, say.resumeOrErase)}
      <p>${say.left}</p>
      <div class="ways">
        <button class="secondary" type="button" @click=${resume}>${say.resume}</button>
        <button class="secondary" type="button" @click=${erase}>${say.erase}</button>
      </div>
    </div>
  `;
}
