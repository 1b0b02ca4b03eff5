import { html, type CSSResult, type LitElement, nothing, type TemplateResult } from 'lit';
import { importAgain } from '../import-again.js';
import { LazyPart } from '../lazy-part.js';
import type { View } from '../view.js';
import { detailsWords } from './details-words.js';

/** What is there sooner, in milliseconds, is shown without a word. */
const MOMENT = 400;

/** A part of the details that a person opens; while it is not there, they are told, and can try again. */
export class LatePart<T extends { readonly styles?: readonly CSSResult[] }, Module = unknown> {
  readonly #host: LitElement;
  readonly #part: LazyPart<T>;
  #loading: Promise<void> | undefined;
  #isLong = false;
  #failures = 0;

  /**
   * @param load - Imports the file.
   * @param start - Makes the part of it, once.
   */
  constructor(host: LitElement, load: () => Promise<Module>, start: (module: Module) => T) {
    const again = importAgain(load);
    this.#host = host;
    this.#part = new LazyPart(host, async () => start(await again()));
  }

  /** The part, once it is there. */
  get value(): T | undefined {
    return this.#part.value;
  }

  /** Loads it where it is first needed; after a failure only a person tries again. Never rejects. */
  readonly need = async (): Promise<void> => {
    if (this.#failures === 0) await this.load();
  };

  /** Loads it unless it is there or on its way; never rejects. */
  async load(): Promise<void> {
    if (this.value) return;
    this.#loading ??= this.#load();
    await this.#loading;
  }

  /**
   * Renders it, or what is to be said as long as it is not there; nothing before it is asked for.
   *
   * @param show - Renders it, once it is there.
   * @param retry - What the person asks for again; just to load it by default.
   */
  render(
    view: View,
    show: (part: T) => unknown,
    retry: () => Promise<void> = () => this.load(),
  ): TemplateResult {
    const { value } = this;
    const said = value ? '' : this.#say(view);
    // There before it says something: only then is it read aloud.
    return html`
      <div class=${said ? nothing : 'unseen'} role="status">${said}</div>
      ${value ? show(value) : this.#failures > 0 ? this.#renderRetry(view, retry) : nothing}
    `;
  }

  #say(view: View): string {
    const { words } = view;
    if (this.#isLong) return words.loading;
    if (this.#failures === 0) return '';
    return this.#failures === 1
      ? words.notLoaded
      : `${words.notLoaded} ${detailsWords(view).reloadPage}`;
  }

  /** The button goes away with its focus: who pressed it is taken to what has come instead. */
  #renderRetry({ words }: View, retry: () => Promise<void>): TemplateResult {
    const onRetry = async ({ currentTarget }: Event): Promise<void> => {
      const status = (currentTarget as HTMLElement).previousElementSibling;
      await retry();
      await this.#host.updateComplete;
      const { activeElement } = this.#host.renderRoot as ShadowRoot;
      if (this.value && !activeElement) focusBeside(status);
    };
    return html`
      <button class="secondary" type="button" @click=${onRetry}>${words.retry}</button>
    `;
  }

  async #load(): Promise<void> {
    // Who tries again is answered at once.
    const timer = setTimeout(() => this.#tell(true), this.#failures > 0 ? 0 : MOMENT);
    await this.#part.load();
    clearTimeout(timer);
    this.#loading = undefined;
    if (this.value) return;
    this.#failures += 1;
    this.#tell(false);
  }

  #tell(isLong: boolean): void {
    this.#isLong = isLong;
    this.#host.requestUpdate();
  }
}

/** Takes the focus to what follows the status, or, where nothing does, to what stands before it. */
function focusBeside(status: Element | null): void {
  const target = status?.nextElementSibling ?? status?.previousElementSibling;
  if (!(target instanceof HTMLElement)) return;
  // A text may take the focus, and cannot be reached by the tab key.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}
