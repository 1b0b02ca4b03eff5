import type { PlaybookStep } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { destinationWords, type View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/** With more lanes than this, they stand above a step and not beside it. */
const BESIDE = 5;

/** With more than this, columns are too narrow for a name: the lanes stay at the side, as on a phone. */
const COLUMNS = 7;

/**
 * Renders the steps in their order, each with those who act in it, named. Each actor keeps one lane and
 * one mark all the way down; the lanes themselves are for the eye alone.
 */
export function renderSwimlane(view: View, steps: readonly PlaybookStep[]): TemplateResult {
  const lanes = [...new Set(steps.flatMap(({ actors }) => actors))];
  return html`
    <ol class=${`steps ${shapeOf(lanes.length)}`}>
      ${steps.map((step) => renderStep(view, step, lanes))}
    </ol>
  `;
}

function shapeOf(lanes: number): string {
  if (lanes > COLUMNS) return '';
  return lanes > BESIDE ? 'wide many' : 'wide';
}

function renderStep(view: View, step: PlaybookStep, lanes: readonly string[]): TemplateResult {
  const { actors, title, text, count, open } = step;
  const say = detailsWords(view);
  const name = (id: string) => destinationWords(view, id).short;
  return html`
    <li class="step">
      <span class="rail" aria-hidden="true">
        ${lanes.map((id) => html`<span class=${actors.includes(id) ? 'lane on' : 'lane'}></span>`)}
      </span>
      <p class="actors">
        ${lanes.map((id) =>
          actors.includes(id)
            ? html`<span class="actor lane on">${name(id)} </span>`
            : html`<span class="lane"></span>`,
        )}
      </p>
      <div class="step-text">
        <p>${title ? html`<strong>${title}</strong> ` : nothing}${text}</p>
        ${count ? html`<p class="count"><strong>${say.count}</strong> ${count}</p>` : nothing}
        ${open ? html`<p class="open"><strong>${say.stillOpen}</strong> ${open}</p>` : nothing}
      </div>
    </li>
  `;
}
