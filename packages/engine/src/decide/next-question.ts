import type { Pack } from './rules.js';
import { type Facts, fix, readFacts } from './read-facts.js';
import { askable } from '../runtime/askable.js';
import { interview } from '../runtime/interview.js';
import type { Runtime } from '../runtime/runtime.js';
import { survey, walk } from '../runtime/sweep.js';
import type { Situation } from '../model/situation.js';

/** The question to ask now. */
export interface NextQuestion {
  readonly question: string;
  /** Its options that the answers so far leave possible, in authored order. */
  readonly options: readonly string[];
  /**
   * Questions that remain, this one included, on the shortest and the longest way to a lead with real
   * answers. Exact while the diagram stands in authored order, as every pack under 2,000 nodes does.
   */
  readonly min: number;
  readonly max: number;
}

/** How the next question is chosen. */
export interface NextQuestionOptions {
  /** The first one written by default; `byGain` is another way. */
  readonly order?: QuestionOrder;
}

/** Chooses among the questions that can be asked, by position in the pack; -1 where there is none. */
export type QuestionOrder = (
  runtime: Runtime,
  facts: Facts,
  candidates: readonly number[],
) => number;

/**
 * Finds the next question: only one whose answer can still change the lead.
 *
 * @returns The question, or undefined when the lead is settled or nothing that matters is left to ask.
 * @throws {SituationError} The situation names a question or an option that the pack does not have.
 */
export function nextQuestion<S extends Situation>(
  pack: Pack<S>,
  situation: S,
  { order = asWritten }: NextQuestionOptions = {},
): NextQuestion | undefined {
  if (pack.first && order === asWritten && Object.keys(situation).length === 0) return pack.first;
  const { runtime } = pack;
  const facts = readFacts(runtime, situation);
  const { cells, open, counted } = facts;
  const decided = runtime.outcomes[walk(runtime, cells)];
  if (decided?.rules.some((rule) => rule.tier === 'safety')) return undefined;
  const { questions, min, max } = interview(
    runtime,
    cells,
    open,
    (position) => !counted.includes(position),
  );
  const position = order(runtime, facts, askable(runtime, facts, questions));
  const question = runtime.slots.questions[position];
  if (!question) return undefined;
  const options = question.options.filter((_, value) =>
    isStillPossible(runtime, cells, open, position, question.multiple ? [value] : value),
  );
  return { question: question.id, options, min: Math.max(1, min), max: Math.max(1, max) };
}

function asWritten(_: Runtime, __: Facts, [first = -1]: readonly number[]): number {
  return first;
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
