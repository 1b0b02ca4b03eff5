import type { Rules, Session } from '@coord-orientation/sdk';
import { CoordErrorEvent } from '../events/coord-error-event.js';
import { CoordOrientationEvent } from '../events/coord-orientation-event.js';
import { type ChosenPlace, codesForRules } from './chosen-place.js';
import type { OrientationHost } from './places-host.js';

/** The rules of a place, in the session on screen and in each that follows it. */
export class LocalRules {
  readonly #host: OrientationHost;
  readonly #sessionNow: () => Session | undefined;
  #session: Session | undefined;
  #rules: readonly Rules[] = [];
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

  /** Takes the rules along into a new session. */
  follow(): void {
    const session = this.#sessionNow();
    if (session === this.#session) return;
    this.#session = session;
    if (session) this.applyTo(session);
  }

  /** Lets the rules of the place hold in a session. */
  applyTo(session: Session): void {
    if (this.#rules.length > 0) session.setPlace(this.#rules);
  }

  /**
   * Loads the rules of a place; without them the shared ones stand.
   *
   * @returns What makes them hold.
   */
  async prepare(place: ChosenPlace | undefined): Promise<() => void> {
    try {
      const rules = place ? await this.#host.pack.loadPlaces(codesForRules(place)) : [];
      return () => this.#use(rules, false);
    } catch (error) {
      this.#host.dispatchEvent(new CoordErrorEvent(error));
      return () => this.#use([], true);
    }
  }

  #use(rules: readonly Rules[], hasFailed: boolean): void {
    const session = this.#sessionNow();
    const before = leadOf(session);
    this.#rules = rules;
    this.#hasFailed = hasFailed;
    session?.setPlace(rules);
    if (session && !session.current && leadOf(session) !== before) {
      this.#host.dispatchEvent(new CoordOrientationEvent(session.decision));
    }
  }
}

function leadOf(session: Session | undefined): string {
  if (!session) return '';
  const { status, receipt } = session.decision;
  return [status, ...receipt.leads].join(' ');
}
