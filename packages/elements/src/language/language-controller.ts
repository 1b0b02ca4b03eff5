import type { Pack } from '@coord-orientation/sdk';
import { LANGUAGES as SPOKEN, loadPackIn, pack as french } from '@coord-orientation/sdk/light';
import type { LitElement, ReactiveController } from 'lit';
import { CoordErrorEvent } from '../events/coord-error-event.js';
import { fr, type Words } from '../words/fr.js';
import { LANGUAGES } from '../words/languages.js';
import { nearestLang, selfAndAncestors } from './nearest-lang.js';

/** An element is not kept empty longer than this for another language than French. */
const PATIENCE = 1000;

/**
 * The language of an element and what is said in it: that of the nearest `lang`, `fr-CA` and `en-GB`
 * included, as soon as its words are loaded; French where it is unknown or cannot be loaded. It
 * follows the page when that changes its mind. Rules that the page gives speak their own language.
 */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #onPack: (pack: Pack) => void;
  readonly #observer = new MutationObserver(() => void this.#choose());
  #own: Pack | undefined;
  #pack: Pack = french;
  /** The words of the interface. */
  words: Words = fr;
  /** Whether nothing should be shown yet, because what is shown first would change at once. */
  isWaiting = false;
  #lang = fr.lang;
  #hasMarked = false;

  constructor(host: LitElement, onPack: (pack: Pack) => void) {
    this.#host = host;
    this.#onPack = onPack;
    host.addController(this);
  }

  /** The rules with their words, as far as these are loaded. */
  get pack(): Pack {
    return this.#own === undefined ? this.#pack : this.#own;
  }

  /** Takes the rules that a page gives in place of the shared ones. */
  usePack(pack: Pack): void {
    this.#own = pack;
    void this.#choose();
  }

  /** The shared rules with their words, as far as these are loaded; undefined where the page gives its own. */
  get shared(): Pack | undefined {
    return this.#own === undefined ? this.#pack : undefined;
  }

  /** Takes up words that were loaded since. */
  addTexts(pack: Pack): void {
    this.#tell(this.words, pack);
  }

  hostConnected(): void {
    for (const element of selfAndAncestors(this.#host)) {
      this.#observer.observe(element, { attributeFilter: ['lang'] });
    }
    if (!this.#host.hasUpdated) this.#wait();
    void this.#choose();
  }

  /** What nobody has translated yet is read aloud as French. */
  hostUpdated(): void {
    const { untranslated = [] } = this.pack?.texts ?? {};
    if (untranslated.length > 0 || this.#hasMarked) void this.#mark(untranslated);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  async #choose(): Promise<void> {
    const lang = this.#wanted();
    if (lang === this.#lang) return;
    this.#lang = lang;
    try {
      const load = LANGUAGES[lang];
      const [words, pack] = load ? await Promise.all([load(), loadPackIn(lang)]) : [fr, french];
      if (lang === this.#lang) this.#tell(words, pack);
    } catch (error) {
      if (lang === this.#lang) this.#tell(fr, french);
      this.#host.dispatchEvent(new CoordErrorEvent(error));
    }
  }

  async #mark(untranslated: readonly string[]): Promise<void> {
    this.#hasMarked = true;
    const { markUntranslated } = await import('./mark-untranslated.js');
    markUntranslated(this.#host.renderRoot, untranslated);
  }

  #wanted(): string {
    const declared = this.#own?.texts?.lang ?? nearestLang(this.#host);
    const lang = declared.toLowerCase().split('-', 1)[0] ?? '';
    const isSpoken = this.#own !== undefined || SPOKEN.includes(lang);
    return isSpoken && lang in LANGUAGES ? lang : fr.lang;
  }

  #wait(): void {
    this.isWaiting = this.#wanted() !== this.#lang;
    if (this.isWaiting) setTimeout(() => this.#show(), PATIENCE);
  }

  #tell(words: Words, pack: Pack): void {
    this.words = words;
    this.#pack = pack;
    if (this.#own === undefined) this.#onPack(pack);
    this.#show();
  }

  #show(): void {
    this.isWaiting = false;
    this.#host.requestUpdate();
  }
}
