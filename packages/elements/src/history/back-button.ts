import type { Session } from '@coord-orientation/sdk';
import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { pageHistory, type Traveller } from './page-history.js';
import { isSameScreen, type Screen } from './screen.js';

/** What the back button needs of the element. */
export interface Stage {
  readonly places: { readonly isDirectoryOpen: boolean; readonly toggleDirectory: () => void };
  readonly session: () => Session | undefined;
  readonly isPreview: () => boolean;
  /** Whether a person has caused the update that was just done. */
  readonly isCaused: () => boolean;
  /** Goes to another screen as if the person had done it here. */
  readonly go: (isPreview: boolean, change: () => void) => void;
}

/**
 * Adds an entry to the history of the page for each screen that a person comes to, and shows the
 * screen of the entry that the browser's buttons lead to. Answers are kept on the way.
 */
export class BackButton implements ReactiveController, Traveller {
  /** It shows nothing of its own. */
  readonly styles: readonly CSSResult[] = [];

  readonly #host: ReactiveControllerHost & { readonly browserHistory: boolean };
  readonly #stage: Stage;
  #screen: Screen;
  readonly #start: Screen;

  constructor(
    host: ReactiveControllerHost & HTMLElement & { browserHistory: boolean },
    stage: Stage,
  ) {
    this.#host = host;
    this.#stage = stage;
    this.#start = this.#screen = this.#read();
    host.addController(this);
    host.addEventListener('coord-restart', () => this.#onRestart());
  }

  hostConnected(): void {
    pageHistory.join(this);
  }

  hostDisconnected(): void {
    pageHistory.leave(this);
  }

  hostUpdated(): void {
    const before = this.#screen;
    const now = this.#read();
    this.#screen = now;
    if (!this.#host.browserHistory || !this.#stage.isCaused() || isSameScreen(before, now)) return;
    const last = pageHistory.before(this);
    // The element's own « Retour » is the browser's.
    if (last && isSameScreen(last, now)) pageHistory.back();
    else pageHistory.push(this, before, now);
  }

  show(screen = this.#start): void {
    const { places, go, session: read } = this.#stage;
    const session = read();
    if (!session || isSameScreen(screen, this.#screen)) return;
    const { question, isPreview, isDirectory } = screen;
    go(isPreview, () => {
      if (isDirectory !== places.isDirectoryOpen) places.toggleDirectory();
      if (question !== undefined && session.answered.includes(question)) session.edit(question);
      else session.cancelEdit();
    });
    this.#screen = this.#read();
  }

  #onRestart(): void {
    this.#screen = this.#read();
    pageHistory.forget(this);
  }

  #read(): Screen {
    const { places, session, isPreview } = this.#stage;
    return {
      question: session()?.current?.question,
      isPreview: isPreview(),
      isDirectory: places.isDirectoryOpen,
    };
  }
}
