import {
  classesAt,
  type CompiledLogic,
  joinLocal,
  PackError,
  type Place,
  type Rules,
  type Situation,
  type Texts,
  type WireReasons,
  type WireRest,
} from '@coord-orientation/engine';
import {
  addReasons,
  unpackLocal,
  unpackWords,
  type WireLocal,
  wholeLogic,
} from '@coord-orientation/engine/internal';
import { bareData } from './bare-data.js';
import { mergeTexts } from './merge-texts.js';

/** Puts the reasons to what decides. */
export function completeLogic({ logic }: Rules, reasons: unknown): CompiledLogic {
  return addReasons(logic, reasons as WireReasons);
}

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
  const logic = wholeLogic(rules);
  return Promise.all(
    classesAt(logic.classes, place).map(async (one) =>
      one ? joinLocal(rules, unpackLocal((await load(one.id)) as WireLocal, logic)) : rules,
    ),
  );
}

/**
 * Puts all the words of a pack together.
 *
 * @param rest - As it was loaded.
 * @param of - The file of the logic.
 * @throws {PackError} They are of another build: of another logic, or of somebody whom the rules name they say
 * nothing.
 */
export function wholeTexts(rules: Rules, core: Texts, rest: unknown, of: string): Texts {
  const logic = wholeLogic(rules);
  const words = rest as WireRest;
  if (words.of !== of)
    throw new PackError(
      'mismatch',
      `The words (${core.lang}) are not of these rules: "${words.of}".`,
    );
  const texts = bareData(mergeTexts(core, unpackWords(words, logic)));
  const ids = logic.destinations.map(({ id }) => id);
  const said = Object.keys(texts.destinations);
  const other = ids.find((id) => !said.includes(id)) ?? said.find((id) => !ids.includes(id));
  if (other !== undefined)
    throw new PackError(
      'mismatch',
      `The words (${texts.lang}) are not of these rules: "${other}".`,
    );
  return texts;
}
