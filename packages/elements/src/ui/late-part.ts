import {
  adoptStyles,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  supportsAdoptingStyleSheets,
} from 'lit';
import { CoordErrorEvent } from '../events/coord-error-event.js';

/** What takes longer, in milliseconds, is said to be on its way. */
const MOMENT = 400;

/** A part may bring styles. */
interface WithStyles {
  readonly styles?: readonly CSSResult[];
}

/** What an element needs to have parts that are loaded later. */
export type LateHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/**
 * A part of an element that is loaded when it is needed. Its styles are added once it is there, it is
 * loaded once, and the first failure is told to the page as `coord-error`.
 */
export class LatePart<T extends object> implements ReactiveController {
  /** - `initial`: nobody has asked for it; `pending`: on its way; `error`: it could not be had. */
  state: 'initial' | 'pending' | 'complete' | 'error' = 'initial';
  /** The part, once it is there. */
  value: T | undefined;
  /** On its way for so long that a person should be told. */
  isLong = false;
  /** It was asked for ahead of time: nothing on screen waits for it. */
  isPrefetched = false;
  /** A person has asked for it: what is folded is not drawn before. */
  isNeeded = false;
  /** How often it could not be had; more than once: only loading the page again may help. */
  failures = 0;

  readonly #host: LateHost;
  readonly #load: () => Promise<T>;
  #loading: Promise<T | undefined> | undefined;
  #isStyled = false;
  /** Counts what was forgotten: a load that began before says nothing any more. */
  #turn = 0;

  /** @param load - Imports the part; called again after a failure. */
  constructor(host: LateHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** Settles when nothing is on its way; never rejects. */
  get settled(): Promise<unknown> {
    return this.#loading ?? Promise.resolve();
  }

  /** Loads it ahead of time. Never rejects. */
  async prefetch(): Promise<void> {
    if (this.state !== 'initial') return;
    this.isPrefetched = true;
    await this.#once();
  }

  /** Loads it where it is first needed; after a failure only a person tries again. Never rejects. */
  readonly need = async (): Promise<void> => {
    if (this.failures === 0) await this.load();
    else this.#want();
  };

  /**
   * Loads it unless it is there or on its way; never rejects.
   *
   * @returns The part; undefined where it cannot be had.
   */
  load(): Promise<T | undefined> {
    this.#want();
    return this.#once();
  }

  /** Forgets it, because it is another one now. */
  reset(): void {
    this.state = 'initial';
    this.value = undefined;
    this.failures = 0;
    this.#loading = undefined;
    this.#turn += 1;
  }

  hostUpdate(): void {
    if (this.#isStyled || !this.value) return;
    this.#isStyled = true;
    const { styles = [] }: WithStyles = this.value;
    addStyles(this.#host.renderRoot as ShadowRoot, styles);
  }

  #want(): void {
    this.isPrefetched = false;
    if (this.isNeeded) return;
    this.isNeeded = true;
    this.#host.requestUpdate();
  }

  #once(): Promise<T | undefined> {
    this.#loading ??= this.#start();
    return this.#loading;
  }

  async #start(): Promise<T | undefined> {
    const turn = this.#turn;
    this.state = 'pending';
    // Who tries again is answered at once.
    const timer = setTimeout(() => this.#say(true), this.failures > 0 ? 0 : MOMENT);
    try {
      const value = await this.#load();
      if (turn === this.#turn) {
        this.value = value;
        this.state = 'complete';
      }
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
    clearTimeout(timer);
    // It was forgotten meanwhile: who waits gets the one that it is now.
    if (turn !== this.#turn) return this.#once();
    this.#say(false);
    return this.value;
  }

  #fail(error: unknown): void {
    this.#loading = undefined;
    // Nobody has missed it: who wants it tries again.
    if (this.isPrefetched) {
      this.state = 'initial';
      return;
    }
    const isFirst = this.failures === 0;
    this.state = 'error';
    this.failures += isOfOtherBuild(error) ? 2 : 1;
    if (isFirst) this.#host.dispatchEvent(new CoordErrorEvent(error));
  }

  #say(isLong: boolean): void {
    this.isLong = isLong;
    this.#host.requestUpdate();
  }
}

/** Trying again gives the same file: it is of another build, or asks for what the first file does not have. */
function isOfOtherBuild(error: unknown): boolean {
  return error instanceof SyntaxError || (error as { readonly code?: unknown }).code === 'mismatch';
}

function addStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if (!supportsAdoptingStyleSheets) return adoptStyles(root, [...styles]);
  // Another document takes no sheet of ours: `restyleWhenMoved` gives it its own.
  if (root.ownerDocument !== document) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
