import type {
  CurrentQuestion,
  DestinationTexts,
  Orientation,
  Pack,
  QuestionTexts,
  Session,
} from '@coord-orientation/sdk';
import type { Details } from './details/details.js';
import type { PlacesSlot } from './places-slot.js';
import type { Words } from './words/fr.js';

/** What a person can do wherever that is offered. */
export interface Actions {
  readonly onEdit: (question: string) => void;
  readonly onBack: () => void;
  readonly onResume: () => void;
  readonly onRestart: () => void;
  /** Shows a first result while questions remain. */
  readonly onPreview: () => void;
  /** Opens the directory, or goes back from it. */
  readonly onDirectory: () => void;
}

/** What every part of the element is drawn from. */
export interface View extends Actions {
  /** The element, for what the site wrote inside it. */
  readonly host: HTMLElement;
  readonly pack: Pack;
  readonly session: Session;
  readonly orientation: Orientation;
  readonly words: Words;
  /** The question on screen; undefined when a result is. */
  readonly current: CurrentQuestion | undefined;
  /** Whether the result on screen was asked for while questions remain. */
  readonly isPreview: boolean;
  /** What to say of a shared link that was opened. */
  readonly note: string | undefined;
  /** Level of the question's or the result's heading, 1 to 6. */
  readonly headingLevel: number;
  /** What stands below the first screen of a result, once it is loaded. */
  readonly details: Details | undefined;
  /** Who answers where; its part is loaded when a place matters. */
  readonly places: PlacesSlot;
  /** Who the site is for; options hidden from this audience are left out. */
  readonly audience: string | undefined;
}

/**
 * Finds what the pack says of a destination.
 *
 * @throws {Error} The pack says nothing of it.
 */
export function destinationWords(view: View, id: string): DestinationTexts {
  return found(view.pack.texts.destinations[id], id);
}

/**
 * Finds what the pack says of a question.
 *
 * @throws {Error} The pack says nothing of it.
 */
export function questionWords(view: View, id: string): QuestionTexts {
  return found(view.pack.texts.questions[id], id);
}

function found<T>(words: T | undefined, id: string): T {
  if (words === undefined) throw new Error(`The texts of the pack say nothing of "${id}".`);
  return words;
}
