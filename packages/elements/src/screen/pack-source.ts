import type { EmergencyNumber, Pack, Texts } from '@coord-orientation/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CoordErrorEvent } from '../events/coord-error-event.js';
import type { LoadedPack } from './load-pack.js';

/** An element that may name its pack by an address. */
export interface PackSourceHost extends ReactiveControllerHost, HTMLElement {
  readonly packSrc: string | undefined;
}

/** What the element does with a pack, or without one. */
export interface PackSourceListener {
  readonly onPack: (pack: Pack) => void;
  /** The pack cannot be had, and no other one may stand in for it. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Where the pack of an element comes from: the one that comes with the code, or the one whose address the
 * page gives. Where that cannot be had, the one that comes with the code stands if it is of the same id:
 * never the rules, or the numbers, of another field.
 */
export class PackSource implements ReactiveController {
  readonly #host: PackSourceHost;
  readonly #bundled: Pack;
  readonly #load: (address: string) => Promise<LoadedPack>;
  readonly #listener: PackSourceListener;
  #address: string | undefined;
  #isLoading = false;
  /** The pack that comes with the code stands in for one that cannot be had. */
  isFallback = false;
  #numbers: readonly EmergencyNumber[] | undefined;

  constructor(
    host: PackSourceHost,
    bundled: Pack,
    load: (address: string) => Promise<LoadedPack>,
    listener: PackSourceListener,
  ) {
    this.#host = host;
    this.#bundled = bundled;
    this.#load = load;
    this.#listener = listener;
    host.addController(this);
  }

  /** The pack is on its way: nothing should be asked yet. */
  get isAwaited(): boolean {
    return this.#isLoading || this.#host.packSrc !== this.#address;
  }

  /** The numbers of a pack of which nothing else can be had; undefined where its words are there. */
  textsFor(lang: string): Pick<Texts, 'destinations'> | undefined {
    const named = this.#numbers?.map(({ when, ...number }, index) => {
      const failure = when[lang] ?? Object.values(when)[0] ?? '';
      return [String(index), { name: '', short: '', ...number, failure }] as const;
    });
    return named && { destinations: Object.fromEntries(named) };
  }

  hostUpdate(): void {
    const { packSrc } = this.#host;
    if (packSrc === this.#address) return;
    this.#address = packSrc;
    if (packSrc === undefined) this.#use(this.#bundled);
    else void this.#follow(packSrc);
  }

  async #follow(address: string): Promise<void> {
    this.#isLoading = true;
    const loaded = await this.#load(address);
    if (address !== this.#address) return;
    if ('pack' in loaded) return this.#use(loaded.pack);
    const { error, manifest } = loaded;
    this.#host.dispatchEvent(new CoordErrorEvent(error));
    if (manifest?.id === this.#bundled.id) return this.#use(this.#bundled, true);
    this.#isLoading = false;
    this.isFallback = false;
    this.#numbers = manifest?.emergency ?? [];
    this.#listener.onFailure(error);
    this.#host.requestUpdate();
  }

  #use(pack: Pack, isFallback = false): void {
    this.#isLoading = false;
    this.isFallback = isFallback;
    this.#numbers = undefined;
    this.#listener.onPack(pack);
    this.#host.requestUpdate();
  }
}
