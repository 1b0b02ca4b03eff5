import type { Pack, Session } from '@coord-orientation/sdk';
import { loadPlaces } from '@coord-orientation/sdk/places';
import { CoordErrorEvent } from '../events/coord-error-event.js';
import { CoordOrientationEvent } from '../events/coord-orientation-event.js';
import { type ChosenPlace, codesOf } from './chosen-place.js';
import type { OrientationHost } from './places-host.js';

/** The rules of a place, in the session on screen and in each that follows it. */
export class LocalRules {
  readonly #host: OrientationHost;
  readonly #sessionNow: () => Session | undefined;
  #session: Session | undefined;
  #packs: readonly Pack[] = [];
  #hasFailed = false;

  /** @param session - Gives the session on screen; undefined when it cannot be had. */
  constructor(host: OrientationHost, session: () => Session | undefined) {
    this.#host = host;
    this.#sessionNow = session;
  }

  /** The rules could not be loaded: the shared ones stand. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /**
   * Takes the rules along into a new session.
   *
   * @returns Whether other rules hold there than the shared ones.
   */
  follow(): boolean {
    const session = this.#sessionNow();
    if (session === this.#session) return false;
    this.#session = session;
    return session !== undefined && this.applyTo(session);
  }

  /** Lets the rules of the place hold in a session; false where there are none. */
  applyTo(session: Session): boolean {
    if (this.#packs.length === 0) return false;
    session.usePlaces(this.#packs);
    return true;
  }

  /**
   * Loads the rules of a place; without them the shared ones stand.
   *
   * @returns What makes them hold.
   */
  async prepare(place: ChosenPlace | undefined): Promise<() => void> {
    try {
      const packs = place ? await loadPlaces(this.#host.pack, codesOf(place)) : [];
      return () => this.#use(packs, false);
    } catch (error) {
      this.#host.dispatchEvent(new CoordErrorEvent(error));
      return () => this.#use([], true);
    }
  }

  #use(packs: readonly Pack[], hasFailed: boolean): void {
    const session = this.#sessionNow();
    const before = leadOf(session);
    this.#packs = packs;
    this.#hasFailed = hasFailed;
    session?.usePlaces(packs);
    if (session && !session.current && leadOf(session) !== before) {
      this.#host.dispatchEvent(new CoordOrientationEvent(session.orientation));
    }
  }
}

function leadOf(session: Session | undefined): string {
  return session ? [session.orientation.status, ...session.orientation.lead].join(' ') : '';
}
