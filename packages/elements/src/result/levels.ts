import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderHeading } from '../ui/heading.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';
import { levelsOf, type LevelLine } from './levels-of.js';

/** Renders who has a part at each level, as a table of one line each. */
export function renderLevels(view: View): TemplateResult | typeof nothing {
  const say = detailsWords(view);
  const lines = levelsOf(view);
  // Whoever listens to a line of help alone is sent nowhere else.
  if (lines.every(({ parts }) => parts.length === 0)) return nothing;
  return html`
    <div class="with-whom" part="levels">
      ${renderHeading(view.headingLevel + 1, say.withWhom)}
      <table class="levels" role="table" aria-label=${say.withWhom}>
        <tbody role="rowgroup">
          ${lines.map((line) => renderLine(line, say.nothingToAsk))}
        </tbody>
      </table>
    </div>
  `;
}

function renderLine({ name, parts }: LevelLine, nothingToAsk: string): TemplateResult {
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">${name}</th>
      <td role="cell" class=${parts.length > 0 ? nothing : 'none'}>
        ${
          parts.length > 0
            ? parts.map(
                ({ text, carries }, index) =>
                  html`${index > 0 ? ' ; ' : ''}${carries ? html`<strong>${text}</strong>` : text}`,
              )
            : nothingToAsk
        }
      </td>
    </tr>
  `;
}
