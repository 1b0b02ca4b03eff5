import {
  classesAt,
  type CompiledLocal,
  joinLocal,
  type Place,
  type Rules,
  type Situation,
} from '@coord-orientation/engine';

/**
 * Gives the rules of each class of places that a place may be in. It checks what it joins, which a page
 * needs when a place is told: it is loaded then.
 *
 * @param load - Reads the rules of a class, by its id.
 */
export function rulesAt<S extends Situation>(
  rules: Rules<S>,
  place: Place,
  load: (id: string) => Promise<unknown>,
): Promise<readonly Rules<S>[]> {
  return Promise.all(
    classesAt(rules.logic.classes, place).map(async (one) =>
      one ? joinLocal(rules, (await load(one.id)) as CompiledLocal) : rules,
    ),
  );
}

export { mergeTexts } from './merge-texts.js';
