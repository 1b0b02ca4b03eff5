import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderHeading } from '../ui/heading.js';
import type { LatePart } from '../ui/late-part.js';
import { renderLate } from '../ui/render-late.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';
import type { PathwayPart } from './pathway-part.js';

/** Renders a fold for each worked pathway of a result: nothing that long opens by itself. */
export function renderPathways(view: View, part: LatePart<PathwayPart>): readonly TemplateResult[] {
  const { playbooks } = view.orientation;
  return playbooks.flatMap((id) => {
    const playbook = view.texts.playbooks[id];
    if (!playbook) return [];
    return html`
      <details class="fold" @toggle=${part.need}>
        <summary>${detailsWords(view).playbook}</summary>
        <div class="fold-content playbook" part="playbook">
          ${renderHeading(view.headingLevel + 1, playbook.title)}
          <p>${playbook.intro}</p>
          ${renderLate(view, part, ({ render }) => render(view, id, playbook))}
        </div>
      </details>
    `;
  });
}
