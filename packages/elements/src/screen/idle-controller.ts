import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from '../ui/when-idle.js';

/**
 * Does a piece of work once: when the element is on screen and the page has nothing better to do. Who
 * saves data is spared it; the work is then done when it is needed.
 */
export class IdleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #work: () => void;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, work: () => void) {
    this.#host = host;
    this.#work = work;
    host.addController(this);
  }

  hostConnected(): void {
    if (savesData()) return;
    this.#observer ??= new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#observer?.disconnect();
      whenIdle(this.#work);
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

/** Chromium says so: https://wicg.github.io/savedata/ */
function savesData(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean };
  };
  return connection?.saveData === true;
}
