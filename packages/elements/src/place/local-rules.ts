import type { Pack, Rules, Session } from '@coord-orientation/sdk';
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
  #place: ChosenPlace | undefined;
  #pack: Pack;

  /** @param session - Gives the session on screen; undefined when it cannot be had. */
  constructor(host: OrientationHost, session: () => Session | undefined) {
    this.#host = host;
    this.#sessionNow = session;
    this.#pack = host.pack;
  }

  /** The rules could not be loaded: the shared ones stand. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Takes the rules along into a new session. */
  follow(): void {
    if (this.#pack !== this.#host.pack) void this.#followPack();
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
    const pack = (this.#pack = this.#host.pack);
    this.#place = place;
    try {
      const rules = place ? await pack.loadPlaces(codesForRules(place)) : [];
      return () => this.#use(pack, rules, false);
    } catch (error) {
      this.#host.dispatchEvent(new CoordErrorEvent(error));
      return () => this.#use(pack, [], true);
    }
  }

  /** Rules are those of one pack: another one has its own for the place. */
  async #followPack(): Promise<void> {
    this.#rules = [];
    this.#pack = this.#host.pack;
    if (!this.#place) return;
    const use = await this.prepare(this.#place);
    use();
    this.#host.requestUpdate();
  }

  #use(pack: Pack, rules: readonly Rules[], hasFailed: boolean): void {
    // Another one holds by now, and has its own.
    if (pack !== this.#host.pack) return;
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
