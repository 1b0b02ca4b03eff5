import type { Condition, Logic } from '../model/logic.js';
import { questionsOf } from '../model/condition-parts.js';
import { type DecisionDiagram, decisionDiagram } from './decision-diagram.js';
import { type NodeTable, TooManyNodesError } from './node-table.js';
import { candidateOrders } from './order.js';
import { slotsOf } from './slots.js';
import { Workshop } from './workshop.js';

/** How far compiling may go. */
export interface CompileOptions {
  /** Nodes that the diagram may have, those made on the way included 20 times over; 50,000 by default. */
  readonly nodeCap?: number;
  /** Gives the region of a département, where a territory is a region. */
  readonly regionOf?: (departement: string) => string | undefined;
}

/** A pack whose diagram grew over the cap: it does not build, and there is no second engine. */
export class PackTooLargeError extends Error {
  override readonly name = 'PackTooLargeError';
  readonly nodeCap: number;
  /** The rules whose removal saves most, and the questions most tested. */
  readonly rules: readonly string[];
  readonly questions: readonly string[];

  constructor(nodeCap: number, rules: readonly string[], questions: readonly string[]) {
    super(
      `The rules need more than ${nodeCap} nodes. Those that cost most: ${rules.join(', ')}; ` +
        `questions: ${questions.join(', ')}. Make rules exclude each other, or test fewer questions.`,
    );
    this.nodeCap = nodeCap;
    this.rules = rules;
    this.questions = questions;
  }
}

/** A diagram, the slot of each of its levels, and its nodes, parents first. */
export interface BestDiagram {
  readonly order: readonly number[];
  readonly diagram: DecisionDiagram;
  readonly nodes: readonly number[];
}

/**
 * Builds the diagram in the best of a few orders. The authored order is kept while the diagram is small,
 * and unless another is a third smaller, because in it the diagram is the interview itself.
 *
 * @param tested - The conditions whose options become variables; those that decide by default.
 * @param workshop - Of packs with the same questions and constraints; one of its own by default.
 * @throws {PackTooLargeError} Every order needs more nodes than the cap.
 */
export function bestDiagram(
  logic: Logic,
  { nodeCap = 50_000 }: CompileOptions = {},
  tested?: readonly Condition[],
  workshop = new Workshop(),
): BestDiagram {
  const slots = slotsOf(logic.questions);
  let best: BestDiagram | undefined;
  for (const order of candidateOrders(logic, slots, tested)) {
    try {
      const diagram = decisionDiagram(logic, slots, order, nodeCap * WORK, workshop);
      const nodes = reachable(diagram.diagrams.table, diagram.root);
      const isBetter = !best || nodes.length * 1.5 < best.nodes.length;
      if (nodes.length <= nodeCap && isBetter) best = { order, diagram, nodes };
      if (best && best.nodes.length <= FEW) return best;
    } catch (error) {
      if (!(error instanceof TooManyNodesError)) throw error;
    }
  }
  if (!best) throw tooLarge(logic, nodeCap);
  return best;
}

/** With so few nodes another order saves less than a kilobyte: the authored one, tried first, stays. */
const FEW = 2_000;

/** Nodes made on the way for one that stays. */
const WORK = 20;

function tooLarge(logic: Logic, nodeCap: number): PackTooLargeError {
  const tested = (id: string) =>
    logic.rules.filter((rule) => questionsOf(rule.when).includes(id)).length;
  const most = <T>(list: readonly T[], cost: (item: T) => number) =>
    [...list].sort((a, b) => cost(b) - cost(a)).slice(0, 3);
  const rules = most(logic.rules, ({ when }) => new Set(questionsOf(when)).size);
  const questions = most(logic.questions, ({ id, options }) => tested(id) * options.length);
  return new PackTooLargeError(
    nodeCap,
    rules.map(({ id }) => id),
    questions.map(({ id }) => id),
  );
}

/** The nodes below a root, parents first: level by level, in the order in which they are met. */
function reachable(table: NodeTable, root: number): readonly number[] {
  const seen = new Set<number>();
  const walk = (id: number): void => {
    if (id < 0 || seen.has(id)) return;
    seen.add(id);
    for (const child of table.children(id)) walk(child);
  };
  walk(root);
  const met = new Map([...seen].map((id, index) => [id, index]));
  return [...seen].sort(
    (a, b) => table.level(a) - table.level(b) || (met.get(a) ?? 0) - (met.get(b) ?? 0),
  );
}
