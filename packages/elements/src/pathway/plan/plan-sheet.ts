import type { Playbook } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../ui/html.js';
import { destinationWords, type View } from '../../view.js';
import { detailsWords } from '../../words/details-words.js';
import type { PlanState } from './plan-state.js';
import { sourceLang } from '../../result/source-lang.js';
import { planWords } from '../../words/plan-words.js';

/** Renders a plan for paper, below the head of a sheet: boxes empty or ticked, no control, the sources. */
export function planSheet(
  view: View,
  playbook: Playbook,
  state: PlanState,
  head: TemplateResult,
): TemplateResult {
  const { texts } = view;
  const say = planWords(view);
  const common = detailsWords(view);
  const names = state.actors(playbook).map((id) => destinationWords(view, id).short);
  const sources = [...new Set(playbook.sources.map(({ source }) => source))];
  return html`
    ${head}
    <main>
      <p>
        <strong>${say.theme}</strong>${say.line(state.themeOf(playbook)?.text ?? say.noTheme)}.
        <strong>${say.actors}</strong>${say.line(names.join(', ') || say.noTheme)}.
      </p>
      <ul class="steps">
        ${state.steps(playbook).map(
          ({ title, text, lines, open, count }) => html`
            <li>
              <h2>${title ?? text}</h2>
              <ul class="boxes">
                ${lines
                  .filter(({ isRemoved }) => !isRemoved)
                  .map((line) => html`<li class=${line.isDone ? 'done' : ''}>${line.text}</li>`)}
              </ul>
              ${open ? html`<p><strong>${common.stillOpen}</strong> ${open}</p>` : nothing}
              ${count ? html`<p><strong>${common.count}</strong> ${count}</p>` : nothing}
            </li>
          `,
        )}
      </ul>
      ${
        playbook.review
          ? html`<p>
              <strong>${common.review(playbook.review.after)}.</strong> ${playbook.review.text}
            </p>`
          : nothing
      }
    </main>
    <footer>
      <p>
        <strong>${common.sources}</strong>${say.line('')}<span lang=${sourceLang(view)}
          >${sources.map((id) => texts.sources[id]?.title ?? id).join(', ')}</span
        >
      </p>
    </footer>
  `;
}
