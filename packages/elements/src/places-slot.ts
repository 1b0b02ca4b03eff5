import type { Session } from '@coord-orientation/sdk';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { LazyPart } from './lazy-part.js';
import { moveFocus } from './move-focus.js';
import type * as places from './places/index.js';
import type { Places } from './places/places.js';
import type { OrientationHost } from './places/places-host.js';
import type { View } from './view.js';

/** Where places come in: loads their part when the site or a person asks for it. */
export class PlacesSlot implements ReactiveController {
  readonly #host: OrientationHost;
  readonly #session: () => Session | undefined;
  readonly #onRules: () => void;
  readonly #part: LazyPart<typeof places>;
  #places: Places | undefined;
  #isDirectoryOpen = false;
  #isAsked = false;
  #isFocusDue = false;

  /**
   * @param session - Gives the session on screen; undefined when the pack or the situation cannot be read.
   * @param onRules - Called when other rules hold, which may need other words.
   */
  constructor(host: OrientationHost, session: () => Session | undefined, onRules: () => void) {
    this.#host = host;
    this.#session = session;
    this.#onRules = onRules;
    this.#part = new LazyPart(host, () => import('./places/index.js'));
    host.addController(this);
  }

  /** What can be shown of places; undefined until it is loaded. */
  get value(): Places | undefined {
    return this.#places;
  }

  /** Settles when nothing is on its way. */
  get settled(): Promise<void> {
    return this.#part.settled;
  }

  /** The directory is on screen in place of the questions. */
  get isDirectoryOpen(): boolean {
    return this.#isDirectoryOpen;
  }

  hostUpdate(): void {
    if (this.#isNeeded()) void this.#part.load();
    const part = this.#part.value;
    if (part) this.#places ??= new part.Places(this.#host, this.#session, this.#onRules);
    this.#places?.follow();
  }

  /** Whoever listens is taken to the directory when it is there, which is after it was asked for. */
  hostUpdated(): void {
    if (!this.#isFocusDue || !this.#places) return;
    this.#isFocusDue = false;
    const field = this.#host.renderRoot.querySelector<HTMLElement>('#commune');
    if (field && !this.#isDirectoryOpen) field.focus();
    else moveFocus(this.#host, this.#host.renderRoot);
  }

  /** Loads the part for a place that a shared link gives; undefined where it cannot be had. */
  async load(): Promise<Places | undefined> {
    await this.#part.load();
    this.hostUpdate();
    return this.#places;
  }

  /** Asks for the place below a result. */
  ask(): void {
    this.#isAsked = true;
    this.#isFocusDue = true;
    this.#host.requestUpdate();
  }

  /** Opens the directory in place of the questions, or goes back to them. */
  toggleDirectory(): void {
    this.#isDirectoryOpen = !this.#isDirectoryOpen;
    this.#isFocusDue = this.#isDirectoryOpen;
    this.#host.requestUpdate();
  }

  /** Forgets what a person told. */
  forget(): void {
    this.#isDirectoryOpen = false;
    this.#places?.forget();
  }

  /** Renders the directory, and the way back to the questions. */
  renderDirectory(view: View): TemplateResult {
    return html`
      <button class="quiet back" type="button" @click=${view.onDirectory}>
        ${view.words.back}
      </button>
      ${this.#places?.renderDirectory(view) ?? nothing}
    `;
  }

  #isNeeded(): boolean {
    const { commune, departement } = this.#host;
    return Boolean(commune ?? departement) || this.#isDirectoryOpen || this.#isAsked;
  }
}
