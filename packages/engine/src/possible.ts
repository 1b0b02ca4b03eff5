import type { Pack } from './decide/rules.js';
import { readFacts } from './decide/read-facts.js';
import type { Situation } from './model/situation.js';

/**
 * Lists the destinations that may still lead, given partial answers.
 *
 * @returns Ids of destinations, each once.
 * @throws {SituationError} The situation names a question or an option that the pack does not have.
 */
export function possible<S extends Situation>(
  { runtime }: Pack<S>,
  situation: S,
): readonly string[] {
  const { met } = readFacts(runtime, situation).survey;
  return [...new Set(met.flatMap((set) => runtime.leadSets[set] ?? []))];
}
