import { loadPlaces } from '@coord-orientation/sdk/places';
import type { Pack, Session } from '@coord-orientation/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { CoordErrorEvent } from '../events/coord-error-event.js';
import { CoordOrientationEvent } from '../events/coord-orientation-event.js';
import { isAboutPerson } from '../is-about-person.js';
import { renderHeading } from '../render/heading.js';
import { destinationWords, type View } from '../view.js';
import { placesFr, type PlaceWords } from '../words/places-fr.js';
import { type ChosenPlace, codesOf, nameOf } from './chosen-place.js';
import { copyText } from './copy-text.js';
import { DirectoryPanel } from './directory-panel.js';
import { finderOf } from './finder-of.js';
import { mailOf } from './mail-of.js';
import type { PlaceContext } from './place-context.js';
import type { PlaceFinder } from './place-finder.js';
import { PlacePicker } from './place-picker.js';
import type { OrientationHost } from './places-host.js';
import { renderCommuneBox } from './render-commune-box.js';
import { renderLocated } from './render-located.js';
import { renderMap } from './render-map.js';
import { renderProblem } from './render-problem.js';

/** What an orientation does with a place: asks for it, follows its rules, shows who answers there. */
export class Places {
  readonly #host: OrientationHost;
  readonly #finder: () => PlaceFinder;
  readonly #picker: PlacePicker;
  readonly #panel: DirectoryPanel;
  readonly #sessionNow: () => Session | undefined;
  readonly #onRules: () => void;
  #fixed = '||';
  #session: Session | undefined;
  #packs: readonly Pack[] = [];
  #hasLocalFailed = false;
  #isSkipped = false;
  #copied: string | undefined;

  /**
   * @param session - Gives the session on screen; undefined when the pack or the situation cannot be read.
   * @param onRules - Called when other rules hold, which may need other words.
   */
  constructor(host: OrientationHost, session: () => Session | undefined, onRules: () => void) {
    this.#host = host;
    this.#sessionNow = session;
    this.#onRules = onRules;
    this.#finder = finderOf(host);
    this.#picker = new PlacePicker(host, this.#finder, (place) => this.#prepare(place));
    this.#panel = new DirectoryPanel(host, this.#finder);
  }

  /** Takes up what the site fixes, and goes on with the rules of the place in a new session. */
  follow(): void {
    const { commune, departement, directorySrc } = this.#host;
    const session = this.#sessionNow();
    const fixed = [commune, departement, directorySrc].join('|');
    if (fixed !== this.#fixed) {
      this.#fixed = fixed;
      void this.#fix();
    }
    if (session === this.#session) return;
    this.#session = session;
    if (this.#packs.length > 0) session?.usePlaces(this.#packs);
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
    return !this.hasPlace && !this.#picker.isFixed && !this.#isSkipped && asked(view) !== undefined;
  }

  /** Renders the place that structures are shown for, above them. */
  renderPlace(view: View): TemplateResult | typeof nothing {
    const words = wordsOf(view);
    const { place, isFixed } = this.#picker;
    if (!place || asked(view) === undefined) return nothing;
    return html`
      <p class="place-name" tabindex="-1">
        ${nameOf(place)}
        ${
          isFixed
            ? html`<small>${words.fixed}</small>`
            : html`<button class="link" type="button" @click=${this.#onForget}>
                ${words.change}
              </button>`
        }
      </p>
      ${this.#hasLocalFailed ? html`<p class="territory">${words.localFailed}</p>` : nothing}
    `;
  }

  /** Renders the question for the place, below an answer that stands without it. */
  renderQuestion(view: View): TemplateResult | typeof nothing {
    const words = wordsOf(view);
    const follows = asked(view);
    const { map, toggleMap, error } = this.#picker;
    if (this.hasPlace || this.#picker.isFixed || follows === undefined) return nothing;
    if (this.#isSkipped) {
      return html`<button class="secondary place-again" type="button" @click=${this.#onAsk}>
        ${words.tell}
      </button>`;
    }
    const territories = view.orientation.notice
      .filter(({ code }) => code === 'local')
      .flatMap((notice) => notice.territories ?? [])
      .map((id) => view.pack.texts.territories[id] ?? id);
    return html`
      <section class="place" part="place">
        ${renderHeading(
          view.headingLevel + 1,
          follows === 'personne' ? words.livesWhere : words.worksWhere,
        )}
        ${territories.length > 0 ? html`<p class="changes">${words.changes(territories)}</p>` : nothing}
        ${renderProblem(error, words)}
        <p class="territory">${words.whatFor}</p>
        ${renderCommuneBox(this.#picker.box, words, this.#finder().regions)}
        <div class="ways">
          <button class="quiet" type="button" @click=${this.#onSkip}>${words.skip}</button>
          <button
            class="quiet"
            type="button"
            aria-expanded=${map ? 'true' : 'false'}
            @click=${toggleMap}
          >
            ${map ? words.hideMap : words.showMap}
          </button>
        </div>
        ${this.#renderMap(words)}
      </section>
    `;
  }

  /** Renders the map below the structures of a result whose place is known. */
  renderMapOfPlace(view: View): TemplateResult | typeof nothing {
    const { place, map, toggleMap } = this.#picker;
    if (!place || asked(view) === undefined) return nothing;
    const words = wordsOf(view);
    return html`
      <div class="place-map">
        <button
          class="quiet"
          type="button"
          aria-expanded=${map ? 'true' : 'false'}
          @click=${toggleMap}
        >
          ${map ? words.hideMap : words.showMap}
        </button>
        ${
          map
            ? html`<div class="beside">
                ${this.#renderMap(words)}
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
    const words = wordsOf(view);
    const context: PlaceContext = {
      ...this.#base(view, words),
      directory,
      place,
      onRetry: () => void retry(),
    };
    const isOther = !isLead && place.commune && isAboutPerson(view) && follows !== asked(view);
    const isLocal = !['region', 'departement'].includes(destinationWords(view, destination).scale);
    return html`
      ${renderLocated(context, destination, isLead)}
      ${isOther && isLocal ? html`<p class="territory">${words.otherPlace[follows]}</p>` : nothing}
    `;
  }

  /** Renders the directory alone. */
  renderDirectory(view: View): TemplateResult {
    const words = wordsOf(view);
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

  #renderMap(words: PlaceWords): TemplateResult | typeof nothing {
    const { directory } = this.#finder();
    return renderMap(this.#picker, words, (code) => directory?.index.regions[code] ?? code);
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

  /** Gets the rules of a place; without them the shared ones stand, and it is said. */
  async #prepare(place: ChosenPlace | undefined): Promise<() => void> {
    try {
      const packs = place ? await loadPlaces(this.#host.pack, codesOf(place)) : [];
      return () => this.#goOn(packs, false);
    } catch (error) {
      this.#host.dispatchEvent(new CoordErrorEvent(error));
      return () => this.#goOn([], true);
    }
  }

  #goOn(packs: readonly Pack[], hasLocalFailed: boolean): void {
    const session = this.#sessionNow();
    const before = leadOf(session);
    this.#packs = packs;
    this.#hasLocalFailed = hasLocalFailed;
    session?.usePlaces(packs);
    if (session && !session.current && leadOf(session) !== before) {
      this.#host.dispatchEvent(new CoordOrientationEvent(session.orientation));
    }
    this.#onRules();
    if (this.#picker.place && !this.#picker.isFixed) this.#refocus('.place-name');
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

function wordsOf({ words }: View): PlaceWords {
  return words.places ?? placesFr;
}

/** Whose place the answer depends on; undefined where no place matters, as for a national number. */
function asked(view: View): 'personne' | 'exercice' | undefined {
  const { lead, partners, reasons } = view.orientation;
  const ids = lead.length > 0 ? lead : partners.map(({ destination }) => destination);
  const [own] = ids.flatMap((id) => destinationWords(view, id).follows ?? []);
  if (own === undefined) return undefined;
  const follows = view.pack.texts.rules[reasons.rules[0]?.rule ?? '']?.follows ?? own;
  return follows === 'personne' && isAboutPerson(view) ? 'personne' : 'exercice';
}

function leadOf(session: Session | undefined): string {
  return session ? [session.orientation.status, ...session.orientation.lead].join(' ') : '';
}
