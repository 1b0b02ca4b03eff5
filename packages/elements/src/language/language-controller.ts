import type { Pack, Texts } from '@coord-orientation/sdk';
import type { LitElement, ReactiveController } from 'lit';
import { CoordErrorEvent } from '../events/coord-error-event.js';
import { fr, type Words } from '../words/fr.js';
import { LANGUAGES } from '../words/languages.js';
import { nearestLang, selfAndAncestors } from './nearest-lang.js';

/** An element is not kept empty longer than this, in milliseconds, for another language than its own. */
const PATIENCE = 1000;

/** Marks what nobody has translated yet, so that it is read aloud in the pack's own language. */
export type MarkUntranslated = (root: ParentNode & Node, untranslated: readonly string[]) => void;

/**
 * The language of an element and what is said in it: that of the nearest `lang`, `fr-CA` and `en-GB`
 * included, as soon as its words are loaded; the pack's own where it is unknown or cannot be loaded. It
 * follows the page when that changes its mind. The words of the pack come in two groups: the core at
 * first, all of them once {@link LanguageController.loadAll} was called.
 */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #loadMarker: () => Promise<MarkUntranslated>;
  readonly #observer = new MutationObserver(() => void this.#choose());
  #pack: Pack;
  #lang: string;
  #isAllWanted = false;
  #hasMarked = false;
  /** The words of the interface. */
  words: Words = fr;
  /** The words of the pack, as far as they are loaded. */
  texts: Texts;
  /** Whether nothing should be shown yet, because what is shown first would change at once. */
  isWaiting = false;

  constructor(host: LitElement, pack: Pack, loadMarker: () => Promise<MarkUntranslated>) {
    this.#host = host;
    this.#loadMarker = loadMarker;
    this.#pack = pack;
    this.#lang = pack.core.lang;
    this.texts = pack.core;
    host.addController(this);
  }

  /** Takes another pack, with the words that it was opened with. */
  usePack(pack: Pack): void {
    this.#pack = pack;
    this.#lang = pack.core.lang;
    this.#isAllWanted = false;
    this.texts = pack.core;
    // Its words are there; those of the interface may come a moment later, unless they are on screen.
    this.isWaiting = ![fr.lang, this.words.lang].includes(this.#wanted());
    if (this.isWaiting || this.#wanted() === fr.lang) this.words = fr;
    if (this.isWaiting) setTimeout(() => this.#show(), PATIENCE);
    void this.#choose(true);
  }

  /**
   * Loads all the words of the pack, now and in each language that the page may change to.
   *
   * @throws {Error} They cannot be had.
   */
  async loadAll(): Promise<void> {
    this.#isAllWanted = true;
    const pack = this.#pack;
    const lang = this.#lang;
    const texts = await pack.loadTexts(lang);
    if (pack !== this.#pack || lang !== this.#lang) return this.loadAll();
    this.texts = texts;
  }

  hostConnected(): void {
    for (const element of selfAndAncestors(this.#host)) {
      this.#observer.observe(element, { attributeFilter: ['lang'] });
    }
    if (!this.#host.hasUpdated) this.#wait();
    void this.#choose();
  }

  hostUpdated(): void {
    const { untranslated = [] } = this.texts;
    if (untranslated.length > 0 || this.#hasMarked) void this.#mark(untranslated);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** The language that the page declares, such as `en`; empty where it declares none. */
  get wanted(): string {
    return nearestLang(this.#host);
  }

  async #choose(isNew = false): Promise<void> {
    const pack = this.#pack;
    const lang = this.#wanted();
    if (lang === this.#lang && !isNew) return;
    this.#lang = lang;
    const isCurrent = () => pack === this.#pack && lang === this.#lang;
    const isAll = this.#isAllWanted;
    try {
      const [words, texts] = await Promise.all([
        LANGUAGES[lang]?.() ?? fr,
        isAll ? pack.loadTexts(lang) : pack.loadCore(lang),
      ]);
      // All of them were asked for meanwhile.
      if (isCurrent() && !isAll && this.#isAllWanted) return await this.#choose(true);
      if (isCurrent()) this.#say(words, texts);
    } catch (error) {
      if (isCurrent()) {
        this.#lang = pack.core.lang;
        this.#say(fr, pack.core);
      }
      this.#host.dispatchEvent(new CoordErrorEvent(error));
    }
  }

  async #mark(untranslated: readonly string[]): Promise<void> {
    this.#hasMarked = true;
    const mark = await this.#loadMarker();
    mark(this.#host.renderRoot, untranslated);
  }

  #wanted(): string {
    const lang = this.wanted;
    const isSpoken = lang === fr.lang || lang in LANGUAGES;
    return isSpoken && this.#pack.languages.includes(lang) ? lang : this.#own();
  }

  #own(): string {
    return this.#pack.languages[0] ?? fr.lang;
  }

  #wait(): void {
    this.isWaiting = this.#wanted() !== this.#lang;
    if (this.isWaiting) setTimeout(() => this.#show(), PATIENCE);
  }

  #say(words: Words, texts: Texts): void {
    this.words = words;
    this.texts = texts;
    this.#show();
  }

  #show(): void {
    this.isWaiting = false;
    this.#host.requestUpdate();
  }
}
