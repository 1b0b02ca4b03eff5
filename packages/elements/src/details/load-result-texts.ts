import type { Orientation, Pack } from '@coord-orientation/sdk';
import { explained, loadTexts } from '@coord-orientation/sdk/light';
import { CoordErrorEvent } from '../events/coord-error-event.js';

/** The shared rules of an element, with the words that are loaded so far. */
export interface SharedTexts {
  /** Undefined where the page gives rules of its own, with all their words. */
  readonly shared: Pack | undefined;
  addTexts(pack: Pack): void;
}

/** Loads the words of a result; without them the first step still shows. */
export async function loadResultTexts(
  host: EventTarget,
  texts: SharedTexts,
  orientation: Orientation,
): Promise<void> {
  const { shared } = texts;
  if (!shared) return;
  const able = explained(shared);
  // Whoever takes it up asks for the words again.
  if (able !== shared) return texts.addTexts(able);
  try {
    const loaded = await loadTexts(shared, orientation);
    // Another language may have come meanwhile, or the words of another answer.
    if (texts.shared !== shared) await loadResultTexts(host, texts, orientation);
    else if (loaded !== shared) texts.addTexts(loaded);
  } catch (error) {
    host.dispatchEvent(new CoordErrorEvent(error));
  }
}
