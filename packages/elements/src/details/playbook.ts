import type { Playbook, PlaybookStep } from '@coord-orientation/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { destinationWords, type View } from '../view.js';
import { renderFold } from './fold.js';
import { renderHeading } from '../render/heading.js';
import type { PlanSlot } from './plan-slot.js';
import { renderSources } from './sources.js';
import { detailsWords } from './details-words.js';

/** Renders the worked pathways; the only one is open. */
export function renderPlaybooks(view: View, plan: PlanSlot): readonly TemplateResult[] {
  const { playbooks } = view.orientation;
  return playbooks.flatMap((id) => {
    const playbook = view.pack.texts.playbooks[id];
    if (!playbook) return [];
    return [
      renderFold(
        detailsWords(view).playbook,
        renderPlaybook(view, id, playbook, plan),
        playbooks.length === 1,
      ),
    ];
  });
}

function renderPlaybook(
  view: View,
  id: string,
  playbook: Playbook,
  plan: PlanSlot,
): TemplateResult {
  const { title, intro, agreement, steps, review, sources } = playbook;
  const say = detailsWords(view);
  return html`
    <div class="playbook" part="playbook">
      ${renderHeading(view.headingLevel + 1, title)}
      <p>${intro}</p>
      ${
        agreement
          ? html`<p class="agreement"><strong>${say.agreement}.</strong> ${agreement}</p>`
          : nothing
      }
      ${plan.render(view, id, playbook)}
      <ol class="steps">
        ${steps.map((step) => renderStep(view, step))}
      </ol>
      ${
        review
          ? html`<p class="agreement">
              <strong>${say.review(review.after)}.</strong> ${review.text}
            </p>`
          : nothing
      }
      ${renderSources(view, sources)}
    </div>
  `;
}

function renderStep(
  view: View,
  { actors, title, text, count, open }: PlaybookStep,
): TemplateResult {
  const say = detailsWords(view);
  return html`
    <li class="step">
      <p class="actors">
        ${actors.map((id) => html`<span class="actor">${destinationWords(view, id).short}</span> `)}
      </p>
      <p>${title ? html`<strong>${title}</strong> ` : nothing}${text}</p>
      ${count ? html`<p class="count"><strong>${say.count}</strong> ${count}</p>` : nothing}
      ${open ? html`<p class="open"><strong>${say.stillOpen}</strong> ${open}</p>` : nothing}
    </li>
  `;
}
