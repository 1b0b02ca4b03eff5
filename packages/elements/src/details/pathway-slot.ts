import type { CSSResult, LitElement } from 'lit';
import { html, type TemplateResult } from 'lit';
import { renderHeading } from '../render/heading.js';
import type { View } from '../view.js';
import { detailsWords } from './details-words.js';
import { LatePart } from './late-part.js';
import type { Pathway } from './pathway/pathway.js';

interface PathwayPart {
  readonly styles: readonly CSSResult[];
  readonly pathway: Pathway;
}

/** Where the worked pathways come in: loaded when one is open. */
export class PathwaySlot {
  readonly #part: LatePart<PathwayPart>;

  constructor(host: LitElement) {
    this.#part = new LatePart(
      host,
      () => import('./pathway/index.js'),
      ({ Pathway, pathwayStyles }) => ({ styles: [pathwayStyles], pathway: new Pathway(host) }),
    );
  }

  /** Loads what an open fold shows; never rejects. */
  get need(): () => Promise<void> {
    return this.#part.need;
  }

  /** Renders a fold for each; the only one is open. */
  render(view: View): readonly TemplateResult[] {
    const { playbooks } = view.orientation;
    return playbooks.flatMap((id) => {
      const playbook = view.pack.texts.playbooks[id];
      if (!playbook) return [];
      return html`
        <details class="fold" ?open=${playbooks.length === 1} @toggle=${this.need}>
          <summary>${detailsWords(view).playbook}</summary>
          <div class="fold-content playbook" part="playbook">
            ${renderHeading(view.headingLevel + 1, playbook.title)}
            <p>${playbook.intro}</p>
            ${this.#part.render(view, ({ pathway }) => pathway.render(view, id, playbook))}
          </div>
        </details>
      `;
    });
  }
}
