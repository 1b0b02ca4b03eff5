import type { Playbook } from '@coord-orientation/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../format-date.js';
import { destinationWords, type View } from '../../view.js';
import { detailsWords } from '../details-words.js';
import type { PlanState } from './plan-state.js';
import { planWords } from './plan-words.js';

/** Renders a plan for paper: boxes empty or ticked, no control, the date, the version and the sources. */
export function planSheet(view: View, playbook: Playbook, state: PlanState): TemplateResult {
  const { orientation, pack, words } = view;
  const say = planWords(view);
  const common = detailsWords(view);
  const { receipt } = orientation;
  const names = state.actors(playbook).map((id) => destinationWords(view, id).short);
  const sources = [...new Set(playbook.sources.map(({ source }) => source))];
  return html`
    <h1>${playbook.title}</h1>
    <p>
      ${say.theme}${say.line(state.themeOf(playbook)?.text ?? say.noTheme)}.
      ${say.actors}${say.line(names.join(', ') || say.noTheme)}.
    </p>
    ${state.steps(playbook).map(
      ({ title, text, lines, open, count }) => html`
        <h2>${title ?? text}</h2>
        <ul>
          ${lines
            .filter(({ isRemoved }) => !isRemoved)
            .map((line) => html`<li class=${line.isDone ? 'box done' : 'box'}>${line.text}</li>`)}
        </ul>
        ${open ? html`<p><strong>${common.stillOpen}</strong> ${open}</p>` : nothing}
        ${count ? html`<p><strong>${common.count}</strong> ${count}</p>` : nothing}
      `,
    )}
    ${
      playbook.review
        ? html`<p>
            <strong>${common.review(playbook.review.after)}.</strong> ${playbook.review.text}
          </p>`
        : nothing
    }
    <p class="small">
      ${common.sources}${say.line(sources.map((id) => pack.texts.sources[id]?.title ?? id).join(', '))}
    </p>
    <p class="small">
      ${say.made(formatDate(receipt.date, words.lang), receipt.pack.version)}
      ${pack.logic.validated ? nothing : html`<strong>${pack.texts.texts.notValidated}.</strong>`}
    </p>
  `;
}
