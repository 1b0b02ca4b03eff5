import { describeAnswer, type RuleReason } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { questionWords, type View } from '../view.js';
import { renderFold } from '../ui/fold.js';
import { renderSources } from './sources.js';
import { detailsWords } from '../words/details-words.js';
import type { LatePart } from '../ui/late-part.js';
import { renderLate } from '../ui/render-late.js';
import type * as whatIf from './what-if.js';

/** Renders why: each reason with its sources, the answers that were enough, and what would change it. */
export function renderReasons(
  view: View,
  whatIfPart: LatePart<typeof whatIf>,
): TemplateResult | typeof nothing {
  const { reasons } = view.orientation;
  if (reasons.rules.length === 0) return nothing;
  const content = html`
    ${reasons.rules.map((reason) => renderReason(view, reason))} ${renderFacts(view)}
    ${renderLate(view, whatIfPart, ({ renderWhatIf }) => renderWhatIf(view))}
  `;
  return renderFold(detailsWords(view).reasons, content, whatIfPart.need);
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
          ${detailsWords(view).said(short, describeAnswer(view.texts, question, answer))}
        </li>`;
      })}
    </ul>
  `;
}
