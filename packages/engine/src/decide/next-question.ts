import type { NextQuestion, Rules } from '../model/rules.js';
import { ownValue } from '../model/own.js';
import { type HandledOptions, settleHandled } from './handled.js';
import { type Facts, fix, readFacts } from './read-facts.js';
import { askable } from '../runtime/askable.js';
import { interview } from '../runtime/interview.js';
import type { Runtime } from '../runtime/runtime.js';
import { survey, walk } from '../runtime/sweep.js';
import type { Situation } from '../model/situation.js';

/**
 * Finds the next question: only one whose answer can still change the lead.
 *
 * @returns The question, or undefined when the lead is settled or nothing that matters is left to ask.
 * @throws {SituationError} The situation names a question or an option that the pack does not have.
 */
export function nextQuestion<S extends Situation>(
  rules: Rules<S>,
  situation: S,
  options: HandledOptions = {},
): NextQuestion | undefined {
  const { first } = rules;
  if (first?.question && Object.keys(situation).length === 0) return first;
  const { runtime } = rules;
  const settled = settleHandled(rules, situation, options);
  const facts = readFacts(runtime, settled.situation);
  const { cells, open, counted } = facts;
  const decided = runtime.outcomes[walk(runtime, cells)];
  if (decided?.rules.some((rule) => rule.tier === 'safety')) return undefined;
  const { questions, min, max } = interview(runtime, cells, open, counted);
  const [position = -1] = askable(runtime, facts, questions);
  const question = runtime.slots.questions[position];
  if (!question) return undefined;
  const offered = possibleOptions(runtime, facts, position, options.handled);
  return { question: question.id, options: offered, min: Math.max(1, min), max: Math.max(1, max) };
}

/**
 * Lists the options of a question that the answers of a situation leave possible, in authored order.
 *
 * @throws {SituationError} The situation names a question or an option that the pack does not have.
 */
export function optionsOfQuestion<S extends Situation>(
  { runtime }: Rules<S>,
  situation: S,
  question: string,
  { handled }: HandledOptions = {},
): readonly string[] {
  const position = runtime.position.get(question) ?? -1;
  return possibleOptions(runtime, readFacts(runtime, situation), position, handled);
}

function possibleOptions(
  runtime: Runtime,
  { cells, open }: Pick<Facts, 'cells' | 'open'>,
  position: number,
  handled: readonly string[] = [],
): readonly string[] {
  const { options = [], multiple, means = {} } = runtime.slots.questions[position] ?? {};
  // A danger that is dealt with is not offered again under another name.
  const isSaid = (option: string) =>
    Object.keys(ownValue(means, option) ?? {}).some((question) => handled.includes(question));
  return options.filter(
    (option, value) =>
      !isSaid(option) &&
      isStillPossible(runtime, cells, open, position, multiple ? [value] : value),
  );
}

function isStillPossible(
  runtime: Runtime,
  cells: Int16Array,
  open: Uint8Array,
  position: number,
  value: number | readonly number[],
): boolean {
  const [triedCells, triedOpen] = [cells.slice(), open.slice()];
  fix(runtime, triedCells, triedOpen, position, value);
  return survey(runtime, triedCells, triedOpen).met.length > 0;
}
