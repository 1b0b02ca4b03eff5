import type { CommuneHit, RegionMap } from '@coord-orientation/sdk/places';
import type { ReactiveControllerHost } from 'lit';
import { given } from '../ui/given.js';
import { type ChosenPlace, placeAt } from './chosen-place.js';
import { CommuneBox } from './commune-box.js';
import type { FixedPlace, PlaceFinder } from './place-finder.js';

/** One place, told by a commune, on the map, or by the site; in memory alone. */
export class PlacePicker {
  readonly box: CommuneBox;
  readonly #host: ReactiveControllerHost;
  readonly #finder: () => PlaceFinder;
  readonly #prepare: (place: ChosenPlace | undefined) => Promise<() => void>;
  #turn = 0;
  #place: ChosenPlace | undefined;
  #isFixed = false;
  #error: unknown;
  #map: RegionMap | 'loading' | 'failed' | undefined;

  /**
   * @param prepare - Gets what another place needs, or none, and returns what to do once it stands:
   * nothing of the place is shown before its rules are there.
   */
  constructor(
    host: ReactiveControllerHost,
    finder: () => PlaceFinder,
    prepare: (place: ChosenPlace | undefined) => Promise<() => void>,
  ) {
    this.#host = host;
    this.#finder = finder;
    this.#prepare = prepare;
    this.box = new CommuneBox(host, finder, (hit) => void this.#pick(hit));
  }

  get place(): ChosenPlace | undefined {
    return this.#place;
  }

  /** The site has proposed it, and nobody has changed it. */
  get isFixed(): boolean {
    return this.#isFixed;
  }

  /** Why the place that the site or the map gave cannot be used. */
  get error(): unknown {
    return this.#error;
  }

  /** The map, once it is asked for; undefined while it is closed. */
  get map(): RegionMap | 'loading' | 'failed' | undefined {
    return this.#map;
  }

  /** Takes the place that the site fixes; none, or one that cannot be had, gives the choice back. */
  async fix({ commune, departement }: FixedPlace): Promise<void> {
    const fixed = { commune: codeIn(commune), departement: codeIn(departement) };
    this.#isFixed = Boolean(fixed.commune ?? fixed.departement);
    if (this.#isFixed) await this.#find(fixed);
    else if (this.#place) await this.#set(undefined);
  }

  /** Takes a whole département. */
  async chooseDepartement(departement: string): Promise<void> {
    await this.#find({ departement });
  }

  /** Asks again: what a site says is a first proposal. */
  forget(): void {
    this.box.clear();
    this.#isFixed = false;
    if (this.#place) void this.#set(undefined);
  }

  /** Tries again to load who answers at the place. */
  readonly retry = async (): Promise<void> => {
    if (this.#place) await this.#finder().loadStructures(this.#place);
    this.#host.requestUpdate();
  };

  /** Opens the map of the region of the place, else of the first recorded region; or closes it. */
  readonly toggleMap = async (): Promise<void> => {
    if (this.#map) return this.#showMap(undefined);
    this.#showMap('loading');
    try {
      const { index } = await this.#finder().open();
      const region = this.#place?.region ?? '';
      this.#showMap(
        await this.#finder().readMap(index.maps[region] ? region : (index.recorded[0] ?? '')),
      );
    } catch {
      this.#showMap('failed');
    }
  };

  #showMap(map: PlacePicker['map']): void {
    this.#map = map;
    this.#host.requestUpdate();
  }

  async #pick({ commune }: CommuneHit): Promise<void> {
    const place = placeAt(commune);
    await this.#finder().loadStructures(place);
    await this.#set(place);
  }

  async #find(fixed: FixedPlace): Promise<void> {
    try {
      await this.#set(await this.#finder().find(fixed));
    } catch (error) {
      this.#isFixed = false;
      await this.#set(undefined, error);
    }
  }

  async #set(place: ChosenPlace | undefined, error?: unknown): Promise<void> {
    const turn = ++this.#turn;
    const goOn = await this.#prepare(place);
    if (turn !== this.#turn) return;
    this.#place = place;
    this.#error = error;
    goOn();
    this.#host.requestUpdate();
  }
}

/** A code as the lists have it, `2A` for ` 2a `; undefined where the page gives none. */
function codeIn(value: unknown): string | undefined {
  return given(value)?.replaceAll(/\s/g, '').toUpperCase();
}
