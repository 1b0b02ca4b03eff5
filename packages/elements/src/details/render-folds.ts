import { html, type TemplateResult } from 'lit';
import type { View } from '../view.js';
import { renderAdvice } from './advice.js';
import { renderResume } from './emergency.js';
import { renderOtherwise } from './otherwise.js';
import { renderPlaceOffer } from './place-offer.js';
import { renderPrepare } from './prepare.js';
import { renderReasons } from './reasons.js';
import { renderRoles } from './roles.js';
import { renderSetAside } from './set-aside.js';
import type { WhatIfSlot } from './what-if-slot.js';

/**
 * Renders the question for the place, which makes the answer a number to call, then what explains
 * it, each part opened on demand; in an emergency the way on alone.
 */
export function renderFolds(view: View, whatIf: WhatIfSlot): TemplateResult {
  if (view.orientation.status === 'emergency') return renderResume(view);
  return html`
    ${view.places.value?.renderQuestion(view) ?? renderPlaceOffer(view)} ${renderSetAside(view)}
    <div class="folds">
      ${renderRoles(view)} ${renderPrepare(view)} ${renderReasons(view, whatIf)}
      ${renderAdvice(view)} ${renderOtherwise(view)}
    </div>
  `;
}
