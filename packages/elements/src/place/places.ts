import type { Session } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { CoordErrorEvent } from '../events/coord-error-event.js';
import { destinationWords, type View } from '../view.js';
import type { PlaceWords } from '../words/places-fr.js';
import { type ChosenPlace, departementAt, departementOf, nameOf } from './chosen-place.js';
import { DirectoryPanel } from './directory-panel.js';
import { finderOf, type NewestDirectory } from './finder-of.js';
import { LocalRules } from './local-rules.js';
import { given } from '../ui/given.js';
import { mailOf } from '../ui/mail-of.js';
import type { PlaceContext } from './place-context.js';
import type { PlaceFinder } from './place-finder.js';
import type { PlacePart } from './place-part.js';
import { PlacePicker } from './place-picker.js';
import { placeWords } from '../words/place-words.js';
import type { OrientationHost } from './places-host.js';
import { renderLocated } from './render-located.js';
import { renderMapButton } from './render-map-button.js';
import { renderMap } from './render-map.js';
import { renderPlaceName } from './render-place-name.js';
import { renderPlaceQuestion } from './render-place-question.js';
import { placeFor, whosePlace } from '../result/whose-place.js';
import { writeLocated, type Written } from './write-located.js';

/** What an orientation does with a place: asks for it, follows its rules, shows who answers there. */
export class Places implements PlacePart {
  readonly #host: OrientationHost;
  readonly #finder: () => PlaceFinder;
  readonly #picker: PlacePicker;
  readonly #panel: DirectoryPanel;
  readonly #rules: LocalRules;
  #fixed = '||';
  #isSkipped = false;
  #isOpening = false;

  /**
   * @param session - Gives the session on screen; undefined when the pack or the situation cannot be read.
   * @param newest - Gives the directory of the channel, once it was verified.
   */
  constructor(
    host: OrientationHost,
    session: () => Session | undefined,
    newest: () => NewestDirectory | undefined,
  ) {
    this.#host = host;
    this.#rules = new LocalRules(host, session);
    this.#finder = finderOf(host, newest);
    this.#picker = new PlacePicker(host, this.#finder, (place) => this.#prepare(place));
    this.#panel = new DirectoryPanel(host, this.#finder);
  }

  /** Takes up what the site fixes, and goes on with the rules of the place in a new session. */
  follow(): void {
    const { commune, departement, directorySrc } = this.#host;
    const fixed = [commune, departement, directorySrc].map(given).join('|');
    if (fixed !== this.#fixed) {
      this.#fixed = fixed;
      void this.#fix();
    }
    this.#rules.follow();
  }

  /**
   * Takes the département of a shared link as the place, which a person can change.
   *
   * @returns The département; undefined where the site fixes a place, there is no such département,
   * or it cannot be had.
   */
  async takeShared(code: string): Promise<string | undefined> {
    const directory = await this.#finder()
      .open()
      .catch(() => undefined);
    if (!directory || this.#picker.isFixed || !departementAt(directory, code)) return undefined;
    // Nobody has operated anything: the focus stays where it is.
    this.#isOpening = true;
    await this.#picker.chooseDepartement(code);
    this.#isOpening = false;
    const { place } = this.#picker;
    return place && departementOf(place);
  }

  /** Lets the rules of the place hold in a session that is not on screen. */
  applyRulesTo(session: Session): void {
    this.#rules.applyTo(session);
  }

  /** Forgets the place that a person told. */
  forget(): void {
    this.#isSkipped = false;
    this.#picker.forget();
    this.#panel.picker.forget();
    // What the site proposes stands again.
    this.#fixed = '||';
  }

  /** Moves the focus to the field for the commune; false where it is not on screen. */
  focusField(): boolean {
    const field = this.#host.renderRoot.querySelector<HTMLElement>('#commune');
    field?.focus();
    return field !== null;
  }

  /** Whether the place is known, so that nothing need be said of other places. */
  get hasPlace(): boolean {
    return this.#picker.place !== undefined;
  }

  /** « Albi (Tarn) », and the département alone; undefined where it is not known or does not matter. */
  placeOf(view: View): { name: string; departement: string; code: string } | undefined {
    const { place } = this.#picker;
    if (!place || whosePlace(view) === undefined) return undefined;
    return {
      name: nameOf(place),
      departement: departementOf(place),
      code: place.departement.code,
    };
  }

  /** Writes in plain lines who is a destination at the place, for paper and for a copied text. */
  writeStructures(view: View, destination: string): readonly Written[] {
    const context = this.#contextFor(view, destination);
    return context ? writeLocated(context, destination) : [];
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
      ${renderPlaceName(place, words, isFixed, this.#onForget)}
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
                  ${view.leads.map((id) => this.renderStructures(view, id, false))}
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
    const context = this.#contextFor(view, destination);
    const { follows, scale = '' } = destinationWords(view, destination);
    if (!context || follows === undefined) return nothing;
    const { place } = context;
    const isOther = !isLead && place.commune && placeFor(view, follows) !== whosePlace(view);
    const other = view.texts.places?.[follows]?.other;
    const isLocal = !['region', 'departement'].includes(scale);
    return html`
      ${renderLocated(context, destination, isLead)}
      ${isOther && isLocal && other ? html`<p class="territory">${other}</p>` : nothing}
    `;
  }

  /** Gets what the directory alone is drawn from. */
  openDirectory(): void {
    this.#panel.open();
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

  /** What structures are drawn from; undefined where no place is known, or none matters. */
  #contextFor(view: View, destination: string): PlaceContext | undefined {
    const { place, retry } = this.#picker;
    const { directory } = this.#finder();
    const isHere = view.hasDirectory && destinationWords(view, destination).follows !== undefined;
    if (!place || !directory || !isHere) return undefined;
    const base = this.#base(view, placeWords(view));
    return { ...base, directory, place, onRetry: () => void retry() };
  }

  #base(view: View, words: PlaceWords) {
    return {
      words,
      lang: view.words.lang,
      reportTo: mailOf(this.#host.reportTo, view.texts.publisher?.mail),
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
      const { place, isFixed } = this.#picker;
      if (place && !isFixed && !this.#isOpening) this.#refocus('.place-name');
    };
  }

  /** What was operated is gone: whoever uses a keyboard goes on at what replaces it. */
  #refocus(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }
}
