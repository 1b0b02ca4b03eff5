import { describeAnswer, type RuleReason } from '@coord-orientation/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { questionWords, type View } from '../view.js';
import { renderFold } from './fold.js';
import { renderSources } from './sources.js';
import { detailsWords } from './details-words.js';
import type { WhatIfSlot } from './what-if-slot.js';

/** Renders why: each reason with its sources, the answers that were enough, and what would change it. */
export function renderReasons(view: View, whatIf: WhatIfSlot): TemplateResult | typeof nothing {
  const { reasons } = view.orientation;
  if (reasons.rules.length === 0) return nothing;
  const content = html`
    ${reasons.rules.map((reason) => renderReason(view, reason))} ${renderFacts(view)}
    ${whatIf.render(view)}
  `;
  return renderFold(detailsWords(view).reasons, content, whatIf.need);
}

function renderReason(view: View, { why, weak, sources }: RuleReason): TemplateResult {
  return html`
    <div class="reason">
      <p>${why} ${weak ? html`<em class="weak">${detailsWords(view).weak}</em>` : nothing}</p>
      ${renderSources(view, sources)}
    </div>
  `;
}

function renderFacts(view: View): TemplateResult | typeof nothing {
  const { facts } = view.orientation.reasons;
  if (facts.length === 0) return nothing;
  return html`
    <p><strong>${detailsWords(view).enough}</strong></p>
    <ul>
      ${facts.map(({ question, answer }) => {
        const { short } = questionWords(view, question);
        return html`<li>
          ${detailsWords(view).said(short, describeAnswer(view.pack, question, answer))}
        </li>`;
      })}
    </ul>
  `;
}
