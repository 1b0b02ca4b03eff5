import type { Playbook } from '@coord-orientation/sdk';
import type { LitElement } from 'lit';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../view.js';
import { detailsWords } from '../details-words.js';
import { renderSources } from '../sources.js';
import { PlanSlot } from './plan-slot.js';
import { Reminder } from './reminder.js';
import { renderSwimlane } from './swimlane.js';

/** A worked pathway: what was agreed, the plan where there is something to pick, the lanes, the review. */
export class Pathway {
  readonly #plan: PlanSlot;
  readonly #reminder: Reminder;

  constructor(host: LitElement) {
    this.#plan = new PlanSlot(host);
    this.#reminder = new Reminder(host);
  }

  /** Renders what stands below its title. */
  render(view: View, id: string, playbook: Playbook): TemplateResult {
    const { agreement, review, sources, steps } = playbook;
    const say = detailsWords(view);
    return html`
      ${
        agreement
          ? html`<p class="agreement"><strong>${say.agreement}.</strong> ${agreement}</p>`
          : nothing
      }
      ${this.#plan.render(view, id, playbook)} ${renderSwimlane(view, steps)}
      ${
        review
          ? html`<div class="agreement">
              <p><strong>${say.review(review.after)}.</strong> ${review.text}</p>
              ${this.#reminder.render(view, playbook.title, review)}
            </div>`
          : nothing
      }
      ${renderSources(view, sources)}
    `;
  }
}
