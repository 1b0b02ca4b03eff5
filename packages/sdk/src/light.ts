/**
 * The shared rules with the words that the questions need; the words of the results are loaded later.
 *
 * @packageDocumentation
 */
import { loadPack, type Pack, type Texts } from '@coord-orientation/engine';
import { logic, moreTexts, type RulesSituation, texts } from '@coord-orientation/rules/light';

/** The shared pack in French: questions, names of destinations, first steps. */
export const pack = loadPack<RulesSituation>(logic, texts);

/**
 * Loads the words of the results, once, and only if they are what the build wrote.
 *
 * @returns The pack with all its words.
 * @throws {TypeError} They cannot be had: no network, or not the right file.
 */
export async function loadTexts(): Promise<Pack<RulesSituation>> {
  const { url, integrity } = moreTexts;
  const response = await fetch(url, { integrity, credentials: 'omit' });
  if (!response.ok) throw new TypeError(`${url} answered ${response.status}.`);
  const more = (await response.json()) as Partial<Texts>;
  return { ...pack, texts: { ...texts, ...more } };
}

export type { RulesSituation };
