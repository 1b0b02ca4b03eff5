import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';
import { levelsOf } from './levels-of.js';

/** Who has a part at a level, in plain text. */
export interface WrittenLevel {
  readonly name: string;
  readonly text: string;
}

/** Writes who has a part at each level, for paper and for a copied text; empty where nobody has. */
export function writtenLevels(view: View): readonly WrittenLevel[] {
  const lines = levelsOf(view);
  if (lines.every(({ parts }) => parts.length === 0)) return [];
  return lines.map(({ name, parts }) => ({
    name,
    text: parts.map(({ text }) => text).join(' ; ') || detailsWords(view).nothingToAsk,
  }));
}
