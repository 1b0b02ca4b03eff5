import type { Session } from '@coord-orientation/sdk';
import type { ReactiveController, TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderBack } from '../ui/buttons.js';
import { given } from '../ui/given.js';
import type { LatePart } from '../ui/late-part.js';
import { moveFocus, type Shower } from '../ui/move-focus.js';
import type { View } from '../view.js';
import type { NewestDirectory } from './finder-of.js';
import type { Places } from './places.js';
import type * as places from './places-part.js';
import type { OrientationHost } from './places-host.js';

/** Where places come in: loads their part when the site or a person asks for it. */
export class PlacesSlot implements ReactiveController {
  readonly #host: OrientationHost;
  readonly #session: () => Session | undefined;
  readonly #part: LatePart<typeof places>;
  readonly #details: Shower;
  readonly #newest: () => NewestDirectory | undefined;
  #places: Places | undefined;
  /** The directory is on screen in place of the questions. */
  isDirectoryOpen = false;
  #isAsked = false;
  #isFocusDue = false;

  /**
   * @param session - Gives the session on screen; undefined when the pack or the situation cannot be read.
   * @param newest - Gives the directory of the channel, once it was verified.
   */
  constructor(
    host: OrientationHost,
    late: { readonly places: LatePart<typeof places>; readonly details: Shower },
    session: () => Session | undefined,
    newest: () => NewestDirectory | undefined,
  ) {
    this.#host = host;
    this.#session = session;
    this.#part = late.places;
    this.#details = late.details;
    this.#newest = newest;
    host.addController(this);
  }

  /** What can be shown of places; undefined until it is loaded. */
  get value(): Places | undefined {
    return this.#places;
  }

  /** What was asked for and is not there: on its way, or failed; undefined otherwise. */
  get missing(): 'loading' | 'notLoaded' | undefined {
    if (this.#places || !this.#isNeeded()) return undefined;
    return this.#part.state === 'error' ? 'notLoaded' : 'loading';
  }

  hostUpdate(): void {
    // After a failure only a person tries again.
    if (this.#isNeeded()) void this.#part.need();
    const part = this.#part.value;
    if (part) this.#places ??= new part.Places(this.#host, this.#session, this.#newest);
    this.#places?.follow();
    if (this.isDirectoryOpen) this.#places?.openDirectory();
  }

  /** Moves the focus to the directory once it is there, which is after it was asked for. */
  hostUpdated(): void {
    if (!this.#isFocusDue || !this.#places) return;
    this.#isFocusDue = false;
    if (this.isDirectoryOpen || !this.#places.focusField()) {
      moveFocus(this.#host, this.#host.renderRoot, this.#details);
    }
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
    this.#isFocusDue = true;
    if (this.#part.state === 'error') void this.#part.load();
    this.#host.requestUpdate();
  }

  /** Opens the directory in place of the questions, or goes back to them. */
  toggleDirectory(): void {
    this.isDirectoryOpen = !this.isDirectoryOpen;
    this.#isFocusDue = this.isDirectoryOpen;
    if (this.isDirectoryOpen && this.#part.state === 'error') void this.#part.load();
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
    const { missing = 'loading' } = this;
    const onRetry = () => {
      this.ask();
      moveFocus(this.#host, this.#host.renderRoot, this.#details);
    };
    return html`
      <p class="title late" role="status" tabindex="-1">${words[missing]}</p>
      <button class="secondary" type="button" ?hidden=${missing !== 'notLoaded'} @click=${onRetry}>
        ${words.retry}
      </button>
    `;
  }

  #isNeeded(): boolean {
    const { commune, departement } = this.#host;
    return Boolean(given(commune) ?? given(departement)) || this.isDirectoryOpen || this.#isAsked;
  }
}
