import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is on screen, for the styles of a page. */
export type Screen = 'question' | 'result' | 'emergency' | 'failure';

/**
 * Tells the page by a custom state what is on screen: `coord-orientation:state(emergency)`. A browser
 * that has no custom states shows the same and lacks the selector.
 */
export class ScreenState implements ReactiveController {
  readonly #states: CustomStateSet | undefined;
  readonly #read: () => Screen;

  constructor(host: ReactiveControllerHost & HTMLElement, read: () => Screen) {
    // Safari has no internals before 16.4.
    this.#states = host.attachInternals?.().states;
    this.#read = read;
    host.addController(this);
  }

  hostUpdated(): void {
    try {
      this.#states?.clear();
      this.#states?.add(this.#read());
    } catch {
      // Chromium before 125 took only names such as `--emergency`.
    }
  }
}
