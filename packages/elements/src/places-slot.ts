import type { Session } from '@coord-orientation/sdk';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { importAgain } from './import-again.js';
import { LazyPart } from './lazy-part.js';
import { moveFocus } from './move-focus.js';
import type * as places from './places/index.js';
import type { Places } from './places/places.js';
import type { OrientationHost } from './places/places-host.js';
import { renderBack } from './render/buttons.js';
import type { View } from './view.js';

/** Where places come in: loads their part when the site or a person asks for it. */
export class PlacesSlot implements ReactiveController {
  readonly #host: OrientationHost;
  readonly #session: () => Session | undefined;
  readonly #onRules: () => void;
  readonly #part: LazyPart<typeof places>;
  #places: Places | undefined;
  /** The directory is on screen in place of the questions. */
  isDirectoryOpen = false;
  #isAsked = false;
  #isFocusDue = false;
  #hasFailed = false;

  /**
   * @param session - Gives the session on screen; undefined when the pack or the situation cannot be read.
   * @param onRules - Called when other rules hold, which may need other words.
   */
  constructor(host: OrientationHost, session: () => Session | undefined, onRules: () => void) {
    this.#host = host;
    this.#session = session;
    this.#onRules = onRules;
    this.#part = new LazyPart(
      host,
      importAgain(() => import('./places/index.js')),
    );
    host.addController(this);
  }

  /** What can be shown of places; undefined until it is loaded. */
  get value(): Places | undefined {
    return this.#places;
  }

  /** Settles when nothing is on its way. */
  get settled(): Promise<unknown> {
    return this.#part.settled;
  }

  /** What was asked for and is not there: on its way, or failed; undefined otherwise. */
  get missing(): 'loading' | 'notLoaded' | undefined {
    if (this.#places || !this.#isNeeded()) return undefined;
    return this.#hasFailed ? 'notLoaded' : 'loading';
  }

  hostUpdate(): void {
    // After a failure only a person tries again.
    if (this.#isNeeded() && !this.#hasFailed) void this.#load();
    const part = this.#part.value;
    if (part) this.#places ??= new part.Places(this.#host, this.#session, this.#onRules);
    this.#places?.follow();
  }

  /** Whoever listens is taken to the directory when it is there, which is after it was asked for. */
  hostUpdated(): void {
    if (!this.#isFocusDue || !this.#places) return;
    this.#isFocusDue = false;
    const field = this.#host.renderRoot.querySelector<HTMLElement>('#commune');
    if (field && !this.isDirectoryOpen) field.focus();
    else moveFocus(this.#host, this.#host.renderRoot);
  }

  /** Loads the part for a place that a shared link gives; undefined where it cannot be had. */
  async load(): Promise<Places | undefined> {
    await this.#part.load();
    this.hostUpdate();
    return this.#places;
  }

  /** Asks for the place below a result, and again for what could not be loaded. */
  ask(): void {
    this.#isAsked = true;
    this.#hasFailed = false;
    this.#isFocusDue = true;
    this.#host.requestUpdate();
  }

  /** Opens the directory in place of the questions, or goes back to them. */
  toggleDirectory(): void {
    this.isDirectoryOpen = !this.isDirectoryOpen;
    this.#hasFailed = false;
    this.#isFocusDue = this.isDirectoryOpen;
    this.#host.requestUpdate();
  }

  /** Forgets what a person told. */
  forget(): void {
    this.isDirectoryOpen = false;
    this.#places?.forget();
  }

  /** Renders the directory, and the way back to the questions. */
  renderDirectory(view: View): TemplateResult {
    return html`
      ${renderBack(view.words, view.onDirectory)}
      ${this.#places?.renderDirectory(view) ?? this.#renderMissing(view)}
    `;
  }

  /** Takes the focus as a title does, until there is one. */
  #renderMissing({ words }: View): TemplateResult {
    const onRetry = () => {
      this.ask();
      moveFocus(this.#host, this.#host.renderRoot);
    };
    return html`
      <p class="title late" role="status" tabindex="-1">${words[this.missing ?? 'loading']}</p>
      <button class="secondary" type="button" ?hidden=${!this.#hasFailed} @click=${onRetry}>
        ${words.retry}
      </button>
    `;
  }

  async #load(): Promise<void> {
    if (await this.#part.load()) return;
    this.#hasFailed = true;
    this.#host.requestUpdate();
  }

  #isNeeded(): boolean {
    const { commune, departement } = this.#host;
    return Boolean(commune ?? departement) || this.isDirectoryOpen || this.#isAsked;
  }
}
