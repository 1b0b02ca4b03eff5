import type { Session } from '@coord-orientation/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { CoordErrorEvent } from '../events/coord-error-event.js';
import { isAboutPerson } from '../is-about-person.js';
import { destinationWords, type View } from '../view.js';
import type { PlaceWords } from '../words/places-fr.js';
import type { ChosenPlace } from './chosen-place.js';
import { copyText } from './copy-text.js';
import { DirectoryPanel } from './directory-panel.js';
import { finderOf } from './finder-of.js';
import { LocalRules } from './local-rules.js';
import { mailOf } from './mail-of.js';
import type { PlaceContext } from './place-context.js';
import type { PlaceFinder } from './place-finder.js';
import { PlacePicker } from './place-picker.js';
import { placeWords } from './place-words.js';
import type { OrientationHost } from './places-host.js';
import { renderLocated } from './render-located.js';
import { renderMapButton } from './render-map-button.js';
import { renderMap } from './render-map.js';
import { renderPlaceName } from './render-place-name.js';
import { renderPlaceQuestion } from './render-place-question.js';
import { whosePlace } from './whose-place.js';

/** What an orientation does with a place: asks for it, follows its rules, shows who answers there. */
export class Places {
  readonly #host: OrientationHost;
  readonly #finder: () => PlaceFinder;
  readonly #picker: PlacePicker;
  readonly #panel: DirectoryPanel;
  readonly #rules: LocalRules;
  readonly #onRules: () => void;
  #fixed = '||';
  #isSkipped = false;
  #copied: string | undefined;

  /**
   * @param session - Gives the session on screen; undefined when the pack or the situation cannot be read.
   * @param onRules - Called when other rules hold, which may need other words.
   */
  constructor(host: OrientationHost, session: () => Session | undefined, onRules: () => void) {
    this.#host = host;
    this.#rules = new LocalRules(host, session);
    this.#onRules = onRules;
    this.#finder = finderOf(host);
    this.#picker = new PlacePicker(host, this.#finder, (place) => this.#prepare(place));
    this.#panel = new DirectoryPanel(host, this.#finder);
  }

  /** Takes up what the site fixes, and goes on with the rules of the place in a new session. */
  follow(): void {
    const { commune, departement, directorySrc } = this.#host;
    const fixed = [commune, departement, directorySrc].join('|');
    if (fixed !== this.#fixed) {
      this.#fixed = fixed;
      void this.#fix();
    }
    this.#rules.follow();
  }

  /** Forgets the place that a person told. */
  forget(): void {
    this.#isSkipped = false;
    this.#picker.forget();
    this.#panel.picker.forget();
  }

  /** Whether the place is known, so that nothing need be said of other places. */
  get hasPlace(): boolean {
    return this.#picker.place !== undefined;
  }

  /** Whether the question for the place is on screen. */
  isAsking(view: View): boolean {
    return (
      !this.hasPlace && !this.#picker.isFixed && !this.#isSkipped && whosePlace(view) !== undefined
    );
  }

  /** Renders the place that structures are shown for, above them. */
  renderPlace(view: View): TemplateResult | typeof nothing {
    const words = placeWords(view);
    const { place, isFixed } = this.#picker;
    if (!place || whosePlace(view) === undefined) return nothing;
    return html`
      ${renderPlaceName(place, words, isFixed ? undefined : this.#onForget)}
      ${this.#rules.hasFailed ? html`<p class="territory">${words.localFailed}</p>` : nothing}
    `;
  }

  /** Renders the question for the place, below an answer that stands without it. */
  renderQuestion(view: View): TemplateResult | typeof nothing {
    if (this.isAsking(view)) {
      return renderPlaceQuestion(view, this.#picker, this.#finder(), this.#onSkip);
    }
    const isOpen = !this.hasPlace && !this.#picker.isFixed && whosePlace(view) !== undefined;
    if (!isOpen) return nothing;
    return html`<button class="secondary place-again" type="button" @click=${this.#onAsk}>
      ${placeWords(view).tell}
    </button>`;
  }

  /** Renders the map below the structures of a result whose place is known. */
  renderMapOfPlace(view: View): TemplateResult | typeof nothing {
    const { place, map } = this.#picker;
    if (!place || whosePlace(view) === undefined) return nothing;
    const words = placeWords(view);
    return html`
      <div class="place-map">
        ${renderMapButton(this.#picker, words)}
        ${
          map
            ? html`<div class="beside">
                ${renderMap(this.#picker, words, this.#finder().regionName)}
                <div class="answers">
                  ${view.orientation.lead.map((id) => this.renderStructures(view, id, false))}
                </div>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  /** Renders who is a destination at the place. */
  renderStructures(
    view: View,
    destination: string,
    isLead: boolean,
  ): TemplateResult | typeof nothing {
    const { place, retry } = this.#picker;
    const { directory } = this.#finder();
    const { follows } = destinationWords(view, destination);
    if (!place || !directory || follows === undefined) return nothing;
    const words = placeWords(view);
    const context: PlaceContext = {
      ...this.#base(view, words),
      directory,
      place,
      onRetry: () => void retry(),
    };
    const isOther = !isLead && place.commune && isAboutPerson(view) && follows !== whosePlace(view);
    const isLocal = !['region', 'departement'].includes(destinationWords(view, destination).scale);
    return html`
      ${renderLocated(context, destination, isLead)}
      ${isOther && isLocal ? html`<p class="territory">${words.otherPlace[follows]}</p>` : nothing}
    `;
  }

  /** Renders the directory alone. */
  renderDirectory(view: View): TemplateResult {
    const words = placeWords(view);
    return this.#panel.render({ ...this.#base(view, words), headingLevel: view.headingLevel });
  }

  readonly #onSkip = (): void => {
    this.#isSkipped = true;
    this.#refocus('.place-again');
  };

  readonly #onAsk = (): void => {
    this.#isSkipped = false;
    this.#refocus('#commune');
  };

  readonly #onForget = (): void => {
    this.#picker.forget();
    this.#refocus('#commune');
  };

  #base(view: View, words: PlaceWords) {
    return {
      words,
      lang: view.words.lang,
      reportTo: mailOf(this.#host.reportTo),
      copied: this.#copied,
      onCopy: (id: string, text: string) => void this.#copy(id, text),
    };
  }

  async #fix(): Promise<void> {
    const { commune, departement } = this.#host;
    await Promise.all([
      this.#picker.fix({ commune, departement }),
      this.#panel.picker.fix({ commune, departement }),
    ]);
    const { error } = this.#picker;
    if (error) this.#host.dispatchEvent(new CoordErrorEvent(error));
  }

  async #prepare(place: ChosenPlace | undefined): Promise<() => void> {
    const use = await this.#rules.prepare(place);
    return () => {
      use();
      this.#onRules();
      if (this.#picker.place && !this.#picker.isFixed) this.#refocus('.place-name');
    };
  }

  async #copy(id: string, text: string): Promise<void> {
    if (await copyText(text)) this.#copied = id;
    this.#host.requestUpdate();
  }

  /** What was operated is gone: whoever uses a keyboard goes on at what replaces it. */
  #refocus(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }
}
