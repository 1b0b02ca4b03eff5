import {
  adoptStyles,
  type CSSResult,
  type LitElement,
  type ReactiveController,
  supportsAdoptingStyleSheets,
} from 'lit';
import { CoordErrorEvent } from './events/coord-error-event.js';

/**
 * A part of the element that is loaded when it is first needed, with its styles. Without it the rest
 * stands: a failure fires `coord-error`, once. The next need tries again; for Chromium see `importAgain`.
 *
 * @example
 * readonly #map = new LazyPart(this, () => import('./map/index.js'));
 */
export class LazyPart<
  T extends { readonly styles?: readonly CSSResult[] },
> implements ReactiveController {
  readonly #host: LitElement;
  readonly #import: () => Promise<T>;
  /** The part, once it is there. */
  value: T | undefined;
  #loading: Promise<T | undefined> | undefined;
  #isStyled = false;
  #hasFailed = false;

  constructor(host: LitElement, load: () => Promise<T>) {
    this.#host = host;
    this.#import = load;
    host.addController(this);
  }

  /** Settles, and never rejects, when nothing is on its way. */
  get settled(): Promise<unknown> {
    return this.#loading ?? Promise.resolve();
  }

  /**
   * Loads the part unless it is there or on its way; never rejects.
   *
   * @returns The part; undefined where it cannot be had.
   */
  load(): Promise<T | undefined> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  hostUpdate(): void {
    if (this.#isStyled || !this.value) return;
    this.#isStyled = true;
    addStyles(this.#host.renderRoot as ShadowRoot, this.value.styles ?? []);
  }

  async #load(): Promise<T | undefined> {
    try {
      this.value = await this.#import();
      this.#host.requestUpdate();
    } catch (error) {
      this.#loading = undefined;
      if (!this.#hasFailed) this.#host.dispatchEvent(new CoordErrorEvent(error));
      this.#hasFailed = true;
    }
    return this.value;
  }
}

function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if (!supportsAdoptingStyleSheets) return adoptStyles(root, [...styles]);
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
