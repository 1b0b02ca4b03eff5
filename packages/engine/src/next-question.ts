import { decide } from './decide.js';
import type { Pack } from './load-pack.js';
import { cautious, readFacts } from './read-facts.js';
import { questionsIn, stepsIn } from './read-worlds.js';
import type { Situation } from './situation.js';
import { explore, isPossible } from './worlds.js';

/** The question to ask now. */
export interface NextQuestion {
  readonly question: string;
  /** Its options that the answers so far leave possible, in authored order. */
  readonly options: readonly string[];
  /** Questions that remain, this one included, on the shortest and the longest way to a lead. */
  readonly min: number;
  readonly max: number;
}

/**
 * Finds the next question: in authored order, only one whose answer can still change the lead.
 *
 * @returns The question, or undefined when the lead is settled or nothing that matters is left to ask.
 * @throws {SituationError} The situation names a question or an option that the pack does not have.
 */
export function nextQuestion<S extends Situation>(
  pack: Pack<S>,
  situation: S,
): NextQuestion | undefined {
  const { logic } = pack;
  const facts = readFacts(logic, situation);
  const decision = decide(logic, cautious(facts.known, facts.applying));
  if (decision.rules.some((rule) => rule.tier === 'safety')) return undefined;
  const worlds = explore(logic, facts.known);
  if (!worlds) return undefined;
  const support = questionsIn(worlds);
  const id = facts.applying.find((known) => support.has(known) && !facts.known.has(known));
  const question = logic.questions.find((candidate) => candidate.id === id);
  if (!question) return undefined;
  const options = question.options.filter((option) =>
    isPossible(logic, new Map([...facts.known, [question.id, [option]]])),
  );
  const steps = stepsIn(worlds, (asked) => facts.known.get(asked) !== 'unknown');
  return { question: question.id, options, min: Math.max(1, steps.min), max: steps.max };
}
