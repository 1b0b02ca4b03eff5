/**
 * The shared rules with the words that the questions need; the words of the results are loaded later.
 *
 * @packageDocumentation
 */
import { bundledPack, type Pack } from '@coord-orientation/engine';
import {
  first,
  languages,
  logic,
  type RulesSituation,
  texts,
} from '@coord-orientation/rules/light';

/**
 * The shared pack in French: questions, names of destinations, first steps. Prepared with the first
 * answer. Its orientations say who leads; `loadTexts` adds whom to bring in, and why.
 */
export const pack = bundledPack<RulesSituation>(logic, texts, first);

/** The languages of the shared pack, French first. */
export const LANGUAGES: readonly string[] = [texts.lang, ...Object.keys(languages)];

/**
 * Loads the shared pack in one of its languages: questions, names of destinations, first steps.
 *
 * @param lang - One of {@link LANGUAGES}; any other gives French.
 * @throws {TypeError} The words cannot be had.
 */
export async function loadPackIn(lang: string): Promise<Pack<RulesSituation>> {
  const language = await languages[lang]?.();
  return language ? bundledPack(logic, language.texts, first) : pack;
}

export { explained, loadTexts } from './load-texts.js';
export type { RulesSituation };
