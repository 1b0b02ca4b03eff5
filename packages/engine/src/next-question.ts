import type { Pack } from './load-pack.js';
import { fix, readFacts } from './read-facts.js';
import { interview } from './runtime/interview.js';
import type { Runtime } from './runtime/runtime.js';
import { isPossible, walk } from './runtime/sweep.js';
import type { Situation } from './situation.js';

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
  { runtime }: Pack<S>,
  situation: S,
): NextQuestion | undefined {
  const facts = readFacts(runtime, situation);
  const { cells, open, counted, applies } = facts;
  const decided = runtime.outcomes[walk(runtime, cells)];
  if (decided?.rules.some((rule) => rule.tier === 'safety')) return undefined;
  const { questions, min, max } = interview(
    runtime,
    cells,
    open,
    (position) => !counted.includes(position),
  );
  const position = runtime.slots.questions.findIndex(
    (_, at) => questions.has(at) && applies[at] && !counted.includes(at),
  );
  const question = runtime.slots.questions[position];
  if (!question) return undefined;
  const options = question.options.filter((_, value) =>
    isStillPossible(runtime, cells, open, position, question.multiple ? [value] : value),
  );
  return { question: question.id, options, min: Math.max(1, min), max: Math.max(1, max) };
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
  return isPossible(runtime, triedCells, triedOpen);
}
