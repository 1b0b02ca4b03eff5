import type { Pack, Situation } from '@coord-orientation/sdk';
import type { CSSResult, LitElement } from 'lit';
import { html, type TemplateResult } from 'lit';
import { LazyPart } from '../lazy-part.js';
import type { PlacesSlot } from '../places-slot.js';
import type { View } from '../view.js';
import { detailsWords } from './details-words.js';
import type { Words } from '../words/fr.js';
import type { ResultTools } from './tools/result-tools.js';

interface ToolsPart {
  readonly styles: readonly CSSResult[];
  readonly tools: ResultTools;
}

/** Where copying, printing, sharing and contesting come in: loaded when a person opens them. */
export class ToolsSlot {
  readonly #part: LazyPart<ToolsPart>;

  constructor(host: LitElement) {
    this.#part = new LazyPart(host, async () => {
      const { ResultTools, toolStyles } = await import('./tools/index.js');
      return { styles: [toolStyles], tools: new ResultTools(host) };
    });
  }

  /** Renders the fold that holds them. */
  render(view: View): TemplateResult {
    const words = detailsWords(view);
    return html`
      <details class="fold keep" @toggle=${this.#onToggle}>
        <summary>${words.keep}</summary>
        <div class="fold-content">${this.#part.value?.tools.render(view)}</div>
      </details>
    `;
  }

  readonly #onToggle = (): void => void this.#part.load();
}

/** An element that a shared link gives its answers to. */
export interface SharedHost extends LitElement {
  situation: Situation;
}

/**
 * Opens a shared link; its code is loaded only then.
 *
 * @returns What to say of it.
 */
export async function openLink(
  host: SharedHost,
  fragment: string,
  pack: Pack,
  words: Words,
  places: PlacesSlot,
): Promise<string> {
  const { openLink: open } = await import('./tools/index.js');
  const { situation, note } = await open(fragment, pack, words, places);
  host.situation = situation;
  return note;
}
