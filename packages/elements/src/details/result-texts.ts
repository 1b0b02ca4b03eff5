import type { Orientation, Pack, Situation } from '@coord-orientation/sdk';
import { explained, loadTexts } from '@coord-orientation/sdk/light';
import type { LitElement } from 'lit';
import { CoordErrorEvent } from '../events/coord-error-event.js';
import type { View } from '../view.js';

/** The shared rules of an element, with the words that are loaded so far. */
export interface SharedTexts {
  /** Undefined where the page gives rules of its own, with all their words. */
  readonly shared: Pack | undefined;
  addTexts(pack: Pack): void;
}

/** In milliseconds: whoever waits longer wants to go back, and on. */
const PATIENCE = 3000;

/**
 * The words of a result. As long as they are on their way, nothing stands below its first step that
 * they would push from under a finger; where they do not come, the result does without.
 */
export class ResultTexts {
  readonly #host: LitElement;
  readonly #needPathway: () => Promise<void>;
  #shown: Situation | undefined;
  /** The first words are asked for as soon as this is there. */
  #isLoading = true;
  #turn = 0;

  /** @param needPathway - Loads what an open pathway shows; never rejects. */
  constructor(host: LitElement, needPathway: () => Promise<void>) {
    this.#host = host;
    this.#needPathway = needPathway;
  }

  /** Whether what stands below a first step has to wait for them; once it stands it stays. */
  isAwaited({ current, session }: View): boolean {
    if (current) return false;
    if (!this.#isLoading) this.#shown = session.situation;
    return this.#shown !== session.situation;
  }

  /** Loads them; never rejects. */
  async load(texts: SharedTexts, orientation: Orientation): Promise<void> {
    const turn = ++this.#turn;
    this.#isLoading = true;
    const end = () => {
      if (turn !== this.#turn || !this.#isLoading) return;
      this.#isLoading = false;
      this.#host.requestUpdate();
    };
    setTimeout(end, PATIENCE);
    if (texts.shared) {
      // The only one is open.
      const pathway = orientation.playbooks.length === 1 && this.#needPathway();
      await this.#load(texts, texts.shared, orientation);
      await pathway;
    }
    end();
  }

  async #load(texts: SharedTexts, shared: Pack, orientation: Orientation): Promise<void> {
    const able = explained(shared);
    // Whoever takes it up asks for the words again.
    if (able !== shared) return texts.addTexts(able);
    try {
      const loaded = await loadTexts(shared, orientation);
      // Another language may have come meanwhile, or the words of another answer.
      if (texts.shared !== shared) await this.load(texts, orientation);
      else if (loaded !== shared) texts.addTexts(loaded);
    } catch (error) {
      this.#host.dispatchEvent(new CoordErrorEvent(error));
    }
  }
}
