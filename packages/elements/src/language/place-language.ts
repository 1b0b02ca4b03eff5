import type { LitElement, ReactiveController } from 'lit';
import { LANGUAGES } from '../words/languages.js';
import type { ChannelWords } from '../words/channel-fr.js';
import { placesFr, type PlaceWords } from '../words/places-fr.js';
import { nearestLang, selfAndAncestors } from './nearest-lang.js';

/** The language of an element that has no rules, as `LanguageController` chooses it. */
export class PlaceLanguage implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => void this.#choose());
  #words: PlaceWords = placesFr;
  #channel: ChannelWords | undefined;
  #lang = 'fr';
  #dir = 'ltr';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get words(): PlaceWords {
    return this.#words;
  }

  /** What is said of a channel; undefined in French, whose words come with it. */
  get channelWords(): ChannelWords | undefined {
    return this.#channel;
  }

  get lang(): string {
    return this.#lang;
  }

  get dir(): string {
    return this.#dir;
  }

  hostConnected(): void {
    for (const element of selfAndAncestors(this.#host)) {
      this.#observer.observe(element, { attributeFilter: ['lang'] });
    }
    void this.#choose();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** French where the language is not ours, or its words cannot be had. */
  async #choose(): Promise<void> {
    const lang = nearestLang(this.#host);
    const words = await LANGUAGES[lang]?.().catch(() => undefined);
    this.#words = words?.places ?? placesFr;
    this.#channel = words?.places && words.channel;
    this.#lang = words?.places ? lang : 'fr';
    this.#dir = words?.places ? words.dir : 'ltr';
    this.#host.requestUpdate();
  }
}
