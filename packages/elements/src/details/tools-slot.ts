import type { Pack, Situation } from '@coord-orientation/sdk';
import type { CSSResult, LitElement } from 'lit';
import { html, type TemplateResult } from 'lit';
import { CoordErrorEvent } from '../events/coord-error-event.js';
import type { PlacesSlot } from '../places-slot.js';
import type { View } from '../view.js';
import { detailsWords } from './details-words.js';
import { LatePart } from './late-part.js';
import type { Words } from '../words/fr.js';
import type { ResultTools } from './tools/result-tools.js';

interface ToolsPart {
  readonly styles: readonly CSSResult[];
  readonly tools: ResultTools;
}

/** Where copying, printing, sharing and contesting come in: loaded when a person opens them. */
export class ToolsSlot {
  readonly #part: LatePart<ToolsPart>;

  constructor(host: LitElement) {
    this.#part = new LatePart(
      host,
      () => import('./tools/index.js'),
      ({ ResultTools, toolStyles }) => ({ styles: [toolStyles], tools: new ResultTools(host) }),
    );
  }

  /** Renders the fold that holds them. */
  render(view: View): TemplateResult {
    const words = detailsWords(view);
    return html`
      <details class="fold keep" @toggle=${this.#part.need}>
        <summary>${words.keep}</summary>
        <div class="fold-content">
          ${this.#part.render(view, ({ tools }) => tools.render(view))}
        </div>
      </details>
    `;
  }
}

/** An element that a shared link gives its answers to. */
export interface SharedHost extends LitElement {
  situation: Situation;
}

/**
 * Opens a shared link; its code is loaded only then.
 *
 * @returns What to say of it; undefined where it cannot be opened.
 */
export async function openLink(
  host: SharedHost,
  fragment: string,
  pack: Pack,
  words: Words,
  places: PlacesSlot,
): Promise<string | undefined> {
  try {
    const { openLink: open } = await import('./tools/index.js');
    const { situation, note } = await open(fragment, pack, words, places);
    host.situation = situation;
    return note;
  } catch (error) {
    host.dispatchEvent(new CoordErrorEvent(error));
    return undefined;
  }
}
