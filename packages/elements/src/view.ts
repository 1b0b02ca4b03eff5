import type {
  CurrentQuestion,
  DestinationTexts,
  Orientation,
  QuestionTexts,
  Rules,
  Session,
  Texts,
} from '@coord-orientation/sdk';
import type { Words } from './words/fr.js';

/** What a person can do wherever that is offered. */
export interface Actions {
  readonly onEdit: (question: string) => void;
  readonly onBack: () => void;
  /** Leaves an edited question as it was. */
  readonly onCancelEdit: () => void;
  readonly onRestart: () => void;
  /** Goes on where a page was left for long. */
  readonly onResume: () => void;
  /** Goes on from a danger that is dealt with. */
  readonly onHandle: () => void;
  /** A danger that was set aside is not dealt with. */
  readonly onRecall: () => void;
  /** A danger that was dealt with is not over. */
  readonly onReopen: (question: string) => void;
  /** Shows a first result while questions remain. */
  readonly onPreview: () => void;
  /** Opens the directory, or goes back from it. */
  readonly onDirectory: () => void;
}

/** Something that a person has to know of the rules. */
export interface RulesNotice {
  readonly text: string;
  /** `reminder`: the answer is not to be relied on. */
  readonly kind: 'link-note' | 'reminder';
}

/** What every part of the element is drawn from: data, and what a person can do. */
export interface View extends Actions {
  /** The element, for what the site wrote inside it. */
  readonly host: HTMLElement;
  readonly logic: Rules['logic'];
  /** The words of the pack, as far as they are loaded. */
  readonly texts: Texts;
  readonly session: Session;
  readonly orientation: Orientation;
  /** Ids of those who carry. */
  readonly leads: readonly string[];
  /** The language that the pack was written in. */
  readonly ownLang: string;
  /** The words of the interface. */
  readonly words: Words;
  /** The question on screen; undefined when a result is. */
  readonly current: CurrentQuestion | undefined;
  /** Whether the result on screen was asked for while questions remain. */
  readonly isPreview: boolean;
  /** The rules that come with the code stand in for newer ones that cannot be had. */
  readonly isFallback: boolean;
  /** What a channel has to say of the rules, above all else. */
  readonly notices: readonly RulesNotice[];
  /** The directory is of the same field as the rules, or the site has named one. */
  readonly hasDirectory: boolean;
  /** What to say of a shared link that was opened. */
  readonly note: string | undefined;
  /** Level of the question's or the result's heading, 1 to 6. */
  readonly headingLevel: number;
  /** Who the site is for; options hidden from this audience are left out. */
  readonly audience: string | undefined;
}

/**
 * Finds what the pack says of a destination.
 *
 * @throws {Error} The pack says nothing of it.
 */
export function destinationWords(view: View, id: string): DestinationTexts {
  return found(view.texts.destinations[id], id);
}

/**
 * Finds what the pack says of a question.
 *
 * @throws {Error} The pack says nothing of it.
 */
export function questionWords(view: View, id: string): QuestionTexts {
  return found(view.texts.questions[id], id);
}

function found<T>(words: T | undefined, id: string): T {
  if (words === undefined) throw new Error(`The texts of the pack say nothing of "${id}".`);
  return words;
}
