import {
  classesAt,
  joinLocal,
  loadRules,
  type Place,
  type Rules,
  type Texts,
} from '@coord-orientation/engine';
import type { BuiltPack, PackSource } from '@coord-orientation/pack';

import type { Io, Lang } from '../terminal/io.js';

/** A pack, ready to orient in the language of the command line. */
export interface OpenPack {
  readonly rules: Rules;
  readonly texts: Texts;
  /** The rules of each class of places that a place may be in. */
  readonly rulesAt: (place: Place) => Promise<readonly Rules[]>;
}

/** What a pack was written as, and what was built of it. */
export interface ReadPack {
  readonly source: PackSource;
  readonly built: BuiltPack;
}

/** Opens a pack that was just built. */
export function openBuilt(
  { lang }: Pick<Io, 'lang'>,
  built: Pick<BuiltPack, 'logic' | 'local' | 'texts'>,
): OpenPack {
  const rules = loadRules(built.logic);
  const rulesIn = (id: string) => {
    const found = built.local.find((one) => one.class === id);
    if (!found) throw new Error(`There are no local rules "${id}".`);
    return joinLocal(rules, found);
  };
  return {
    rules,
    texts: wordsOf(built, lang),
    rulesAt: async (place) =>
      classesAt(rules.logic.classes, place).map((one) => (one ? rulesIn(one.id) : rules)),
  };
}

/** The words of a built pack in a language, or in its own where it has no translation. */
export function wordsOf({ texts: all }: Pick<BuiltPack, 'texts'>, lang: Lang): Texts {
  const words = all[lang] ?? Object.values(all)[0];
  if (!words) throw new Error('A built pack has the texts of its own language.');
  return words;
}
