import type { Pack } from './load-pack.js';
import { questionsOf } from './questions-of.js';
import { type Facts, fix, readFacts } from './read-facts.js';
import { askable } from './runtime/askable.js';
import { countLeads, entropy } from './runtime/count-leads.js';
import { interview } from './runtime/interview.js';
import type { Runtime } from './runtime/runtime.js';
import { survey, walk } from './runtime/sweep.js';
import type { Situation } from './situation.js';

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
  /**
   * `authored` (default): the first one written. `gain`: after the questions about danger, the one that
   * tells most; within 5 % of the best, the first one written.
   */
  readonly order?: 'authored' | 'gain';
}

/**
 * Finds the next question: only one whose answer can still change the lead.
 *
 * @returns The question, or undefined when the lead is settled or nothing that matters is left to ask.
 * @throws {SituationError} The situation names a question or an option that the pack does not have.
 */
export function nextQuestion<S extends Situation>(
  pack: Pack<S>,
  situation: S,
  { order = 'authored' }: NextQuestionOptions = {},
): NextQuestion | undefined {
  if (pack.first && order === 'authored' && Object.keys(situation).length === 0) return pack.first;
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
  const candidates = askable(runtime, facts, questions);
  const position =
    order === 'gain' ? mostTelling(runtime, facts, candidates) : (candidates[0] ?? -1);
  const question = runtime.slots.questions[position];
  if (!question) return undefined;
  const options = question.options.filter((_, value) =>
    isStillPossible(runtime, cells, open, position, question.multiple ? [value] : value),
  );
  return { question: question.id, options, min: Math.max(1, min), max: Math.max(1, max) };
}

/** The candidate after which least is left open; never one before a question that comes first. */
function mostTelling(runtime: Runtime, facts: Facts, all: readonly number[]): number {
  const candidates = readyIn(runtime, all);
  const [first = -1] = candidates;
  const isFirst = first === 0 || runtime.slots.questions[first]?.safety;
  if (isFirst || candidates.length < 2) return first;
  const left = candidates.map((position) => openAfter(runtime, facts, position));
  const now = entropy(countLeads(runtime, facts.cells, facts.open));
  const best = now - Math.min(...left);
  return candidates.find((_, index) => now - (left[index] ?? 0) >= best * 0.95) ?? first;
}

/** Those written before any danger question, and that depend on none of the others. */
function readyIn({ slots, position }: Runtime, all: readonly number[]): readonly number[] {
  const danger = all.findIndex((at) => slots.questions[at]?.safety);
  return all.slice(0, danger < 0 ? all.length : Math.max(1, danger)).filter((at) => {
    const { appliesWhen } = slots.questions[at] ?? {};
    return (
      !appliesWhen || !questionsOf(appliesWhen).some((id) => all.includes(position.get(id) ?? -1))
    );
  });
}

/** How undecided the lead still is, on average, once a question is answered. */
function openAfter(runtime: Runtime, facts: Facts, position: number): number {
  const question = runtime.slots.questions[position];
  const parts = (question?.options ?? []).map((_, value) => {
    const [cells, open] = [facts.cells.slice(), facts.open.slice()];
    fix(runtime, cells, open, position, question?.multiple ? [value] : value);
    const counts = countLeads(runtime, cells, open);
    return { total: counts.reduce((sum, count) => sum + count, 0), open: entropy(counts) };
  });
  const all = parts.reduce((sum, { total }) => sum + total, 0);
  return parts.reduce(
    (sum, part) => (part.total > 0 ? sum + (part.total / all) * part.open : sum),
    0,
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
