import { IMPOSSIBLE } from '../model/compiled.js';
import type { Runtime } from './runtime.js';

/** What is left to find out, once what is known has been taken out of the diagram. */
export interface Interview {
  /** The questions that can still change the lead, by position. */
  readonly questions: ReadonlySet<number>;
  /** Questions that remain on the shortest and the longest way to a lead. */
  readonly min: number;
  readonly max: number;
}

interface Part {
  /** The number of the reduced function: equal functions have equal numbers; -1 where nothing fits. */
  readonly id: number;
  readonly question: number;
  readonly min: number;
  readonly max: number;
}

const NOTHING: Part = { id: -1, question: -1, min: 0, max: 0 };

/**
 * Reduces the diagram to the situations that fit: a question stays only where two of its answers still
 * lead to different leads. In authored order what remains is the interview itself.
 *
 * @param isAsked - Whether a question will be put to the person; others do not count as steps.
 */
export function interview(
  runtime: Runtime,
  cells: Int16Array,
  open: Uint8Array,
  isAsked: (question: number) => boolean,
): Interview {
  const { nodes, order, openValues, outcomes, slots } = runtime;
  const done = new Map<number, Part>();
  const shared = new Map<string, Part>();
  const questions = new Set<number>();
  let next = runtime.leadSets.length;

  const reduce = (at: number): Part => {
    const before = done.get(at);
    if (before) return before;
    const part = at < 0 ? leaf(-at - 1) : inner(at);
    done.set(at, part);
    return part;
  };

  const leaf = (outcome: number): Part =>
    outcome === IMPOSSIBLE
      ? NOTHING
      : { id: outcomes[outcome]?.leadSet ?? 0, question: -1, min: 0, max: 0 };

  const inner = (at: number): Part => {
    const slot = order[nodes[at] ?? 0] ?? 0;
    if (!open[slot]) return reduce(nodes[at + 1 + (cells[slot] ?? 0)] ?? -1);
    const all: Part[] = [];
    for (let value = 1; value <= (openValues[slot] ?? 0); value++) {
      all.push(reduce(nodes[at + value] ?? -1));
    }
    const parts = all.filter((part) => part !== NOTHING);
    const [first = NOTHING] = parts;
    if (parts.every((part) => part.id === first.id)) return first;
    const { question = 0 } = slots.about[slot] ?? {};
    questions.add(question);
    // Which answers are impossible counts too: the same parts behind other answers are another function.
    return share(`${slot}:${all.map(({ id }) => id).join()}`, question, parts);
  };

  const share = (key: string, question: number, parts: readonly Part[]): Part => {
    const before = shared.get(key);
    if (before) return before;
    const own = isAsked(question) ? 1 : 0;
    // A multi-choice question has several levels and is asked once.
    const after = (part: Part, steps: number) => steps - (part.question === question ? own : 0);
    const part: Part = {
      id: next++,
      question,
      min: own + Math.min(...parts.map((one) => after(one, one.min))),
      max: own + Math.max(...parts.map((one) => after(one, one.max))),
    };
    shared.set(key, part);
    return part;
  };

  const { min, max } = reduce(nodes.length > 1 ? 0 : (nodes[0] ?? -1));
  return { questions, min, max };
}
