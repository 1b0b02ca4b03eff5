import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { View } from '../view.js';
import { LatePart } from './late-part.js';
import type { renderWhatIf } from './what-if/what-if.js';

interface WhatIfPart {
  readonly styles: readonly CSSResult[];
  readonly renderWhatIf: typeof renderWhatIf;
}

/** Where what would change the answer comes in: loaded when the reasons are opened. */
export class WhatIfSlot {
  readonly #part: LatePart<WhatIfPart>;

  constructor(host: LitElement) {
    this.#part = new LatePart(
      host,
      () => import('./what-if/index.js'),
      ({ renderWhatIf }) => ({ styles: [], renderWhatIf }),
    );
  }

  /** Loads it when it is first needed. */
  get need(): () => Promise<void> {
    return this.#part.need;
  }

  /** Renders it below the reasons. */
  render(view: View): TemplateResult {
    return this.#part.render(view, (part) => part.renderWhatIf(view));
  }
}
