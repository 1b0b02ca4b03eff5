import type { CSSResult, LitElement } from 'lit';
import { html, type TemplateResult } from 'lit';
import { LazyPart } from '../lazy-part.js';
import { renderHeading } from '../render/heading.js';
import type { View } from '../view.js';
import { detailsWords } from './details-words.js';
import type { Pathway } from './pathway/pathway.js';

interface PathwayPart {
  readonly styles: readonly CSSResult[];
  readonly pathway: Pathway;
}

/** Where the worked pathways come in: loaded when one is open. */
export class PathwaySlot {
  readonly #part: LazyPart<PathwayPart>;

  constructor(host: LitElement) {
    this.#part = new LazyPart(host, async () => {
      const { Pathway, pathwayStyles } = await import('./pathway/index.js');
      return { styles: [pathwayStyles], pathway: new Pathway(host) };
    });
  }

  /** Renders a fold for each; the only one is open. */
  render(view: View): readonly TemplateResult[] {
    const { playbooks } = view.orientation;
    const isOnly = playbooks.length === 1;
    if (isOnly) void this.#part.load();
    return playbooks.flatMap((id) => {
      const playbook = view.pack.texts.playbooks[id];
      if (!playbook) return [];
      return html`
        <details class="fold" ?open=${isOnly} @toggle=${this.#onToggle}>
          <summary>${detailsWords(view).playbook}</summary>
          <div class="fold-content playbook" part="playbook">
            ${renderHeading(view.headingLevel + 1, playbook.title)}
            <p>${playbook.intro}</p>
            ${this.#part.value?.pathway.render(view, id, playbook)}
          </div>
        </details>
      `;
    });
  }

  readonly #onToggle = (): void => void this.#part.load();
}
