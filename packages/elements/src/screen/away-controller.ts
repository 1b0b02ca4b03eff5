import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A page that nobody has touched for this long, in milliseconds, may be in front of somebody else. */
export const LONG = 30 * 60 * 1000;

const ACTIVITY = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Notices that a page was left. The clock is the device's, so that sleep counts too; nothing is stored, and
 * what somebody does anywhere on the page counts as being there.
 */
export class AwayController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #last = Date.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Nobody has said yet whether to go on. */
  isAway = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
    this.hostConnected();
  }

  hostConnected(): void {
    // No options: old libraries put names of theirs on every object.
    for (const type of ACTIVITY) addEventListener(type, this, true);
    document.addEventListener('visibilitychange', this);
    this.#wait();
  }

  hostDisconnected(): void {
    for (const type of ACTIVITY) removeEventListener(type, this, true);
    document.removeEventListener('visibilitychange', this);
    clearTimeout(this.#timer);
  }

  handleEvent({ type }: Event): void {
    this.#look();
    if (type !== 'visibilitychange') this.#last = Date.now();
  }

  /** Goes on, because somebody has said so. */
  resume(): void {
    this.isAway = false;
    this.#last = Date.now();
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), LONG);
  }

  #look(): void {
    const left = Date.now() - this.#last;
    if (left >= LONG && !this.isAway) {
      this.isAway = true;
      this.#host.requestUpdate();
    } else if (!this.isAway) this.#wait();
  }
}
