import { compile, type CompileOptions } from '../compile.js';
import type { Logic } from '../model/logic.js';
import { readFacts } from '../decide/read-facts.js';
import { askable } from '../runtime/askable.js';
import { interview } from '../runtime/interview.js';
import { prepareRuntime, type Runtime } from '../runtime/runtime.js';
import { walk } from '../runtime/sweep.js';
import { deciding } from '../diagram/order.js';
import { optionsOf } from '../model/condition-parts.js';
import { type Answer, NONE } from '../model/situation.js';

/** What a pack costs: its diagram, and the questions that it asks. */
export interface Metrics {
  readonly nodes: number;
  /** The ids of the questions in the order of the diagram. */
  readonly order: readonly string[];
  /** How many different interviews there are, with real answers only. */
  readonly interviews: number;
  /** Questions in one: each option equally likely; over all interviews; the longest. */
  readonly questions: { readonly expected: number; readonly median: number; readonly max: number };
}

/** Multi-choice questions with more tested options than this are tried one option at a time. */
const MOST_TICKS = 6;

/**
 * Walks every interview in authored order and counts its questions.
 *
 * @throws {PackTooLargeError} The rules need more nodes than the cap.
 */
export function metrics(logic: Logic, options: CompileOptions = {}): Metrics {
  const compiled = compile(logic, options);
  const runtime = prepareRuntime(compiled.logic);
  const lengths: number[] = [];
  let expected = 0;
  const go = (situation: Readonly<Record<string, Answer>>, asked: number, share: number): void => {
    const position = nextAsked(runtime, situation);
    if (position === undefined) {
      lengths.push(asked);
      expected += share * asked;
      return;
    }
    const answers = answersTo(logic, runtime, situation, position);
    const id = logic.questions[position]?.id ?? '';
    for (const answer of answers) {
      go({ ...situation, [id]: answer }, asked + 1, share / answers.length);
    }
  };
  go({}, 0, 1);
  lengths.sort((a, b) => a - b);
  const order = compiled.logic.order.flatMap((slot) => {
    const { question = 0, option } = runtime.slots.about[slot] ?? {};
    return option === -1 ? [logic.questions[question]?.id ?? ''] : [];
  });
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const max = lengths.at(-1) ?? 0;
  return {
    nodes: compiled.nodes,
    order,
    interviews: lengths.length,
    questions: { expected, median, max },
  };
}

function nextAsked(
  runtime: Runtime,
  situation: Readonly<Record<string, Answer>>,
): number | undefined {
  const facts = readFacts(runtime, situation);
  const { cells, open, counted } = facts;
  const decided = runtime.outcomes[walk(runtime, cells)];
  if (decided?.rules.some(({ tier }) => tier === 'safety')) return undefined;
  const { questions } = interview(runtime, cells, open, counted);
  return askable(runtime, facts, questions)[0];
}

function answersTo(
  logic: Logic,
  runtime: Runtime,
  situation: Readonly<Record<string, Answer>>,
  position: number,
): readonly Answer[] {
  const question = logic.questions[position];
  if (!question) return [];
  const all: readonly Answer[] = question.multiple ? setsOf(logic, question.id) : question.options;
  return all.filter((answer) => {
    const { setAside } = readFacts(runtime, { ...situation, [question.id]: answer });
    return setAside.every(({ question: id }) => id !== question.id);
  });
}

function setsOf(logic: Logic, id: string): readonly Answer[] {
  const question = logic.questions.find((candidate) => candidate.id === id);
  const named = new Set(deciding(logic).flatMap((condition) => optionsOf(condition, id)));
  const tested = (question?.options ?? []).filter((option) => named.has(option));
  const others = (question?.options ?? []).filter((option) => !named.has(option)).slice(0, 1);
  if (tested.length > MOST_TICKS)
    return [NONE, ...[...tested, ...others].map((option) => [option])];
  let sets: readonly (readonly string[])[] = [[]];
  for (const option of tested) sets = sets.flatMap((set) => [set, [...set, option]]);
  return [NONE, ...sets.filter((set) => set.length > 0), ...others.map((option) => [option])];
}
