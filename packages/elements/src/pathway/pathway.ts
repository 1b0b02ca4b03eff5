import type { Playbook } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderSources } from '../result/sources.js';
import type { LatePart } from '../ui/late-part.js';
import { renderLate } from '../ui/render-late.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';
import type { PlanPart } from './plan/plan-part.js';
import { type CalendarPart, renderReminder } from './reminder.js';
import { renderSwimlane } from './swimlane.js';

/** What a pathway loads in turn, when a person opens or taps it. */
export interface PathwayLateParts {
  readonly plan: LatePart<PlanPart>;
  readonly calendar: LatePart<CalendarPart>;
}

/** Renders a worked pathway: what was agreed, the plan where there is something to pick, the lanes, the review. */
export function renderPathway(
  view: View,
  id: string,
  playbook: Playbook,
  parts: PathwayLateParts,
): TemplateResult {
  const { agreement, plan, review, sources, steps, title } = playbook;
  const say = detailsWords(view);
  return html`
    ${
      agreement
        ? html`<p class="agreement"><strong>${say.agreement}.</strong> ${agreement}</p>`
        : nothing
    }
    ${plan ? renderPlanFold(view, id, playbook, parts.plan) : nothing}
    ${renderSwimlane(view, steps)}
    ${
      review
        ? html`<div class="agreement">
            <p><strong>${say.review(review.after)}.</strong> ${review.text}</p>
            ${renderReminder(view, title, review, parts.calendar)}
          </div>`
        : nothing
    }
    ${renderSources(view, sources)}
  `;
}

/** Renders the fold where a playbook becomes a plan of one's own. */
function renderPlanFold(
  view: View,
  id: string,
  playbook: Playbook,
  part: LatePart<PlanPart>,
): TemplateResult {
  return html`
    <details class="fold plan-fold" @toggle=${part.need}>
      <summary>${detailsWords(view).plan}</summary>
      <div class="fold-content">
        ${renderLate(view, part, ({ plan }) => plan.render(view, id, playbook))}
      </div>
    </details>
  `;
}
