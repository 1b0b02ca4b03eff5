import { addingRules } from '../explain/adding-rules.js';
import { compile } from '../compile.js';
import { everyCondition } from './check.js';
import { bestDiagram, type CompileOptions } from '../diagram/best-diagram.js';
import { ticksIn } from '../diagram/decision-diagram.js';
import { slotsOf } from '../diagram/slots.js';
import { validDiagram } from '../diagram/valid.js';
import { matchingRules } from '../decide/matching-rules.js';
import type { Logic } from '../model/logic.js';
import { readFacts } from '../decide/read-facts.js';
import { prepareRuntime } from '../runtime/runtime.js';
import { settle } from '../decide/settle.js';
import type { Situation } from '../model/situation.js';
import { type Rows, RowReader } from './rows.js';
import { enoughTicks, withAllTicked } from './ticks.js';

/** One rule and the cases that reach it. */
export interface RuleCoverage {
  readonly rule: string;
  /** Positions of the cases in which the rule decides or adds something. */
  readonly cases: readonly number[];
  /** Where no case reaches it: situations that would. */
  readonly missing?: Rows;
}

/**
 * Says which rules the cases reach, and for each other rule a situation that would.
 *
 * @param cases - The situations of the cases.
 * @throws {PackTooLargeError} The rules need more nodes than the cap.
 */
export function coverage(
  logic: Logic,
  cases: readonly Situation[],
  options: CompileOptions = {},
): readonly RuleCoverage[] {
  const compiled = compile(logic, options).logic;
  const runtime = prepareRuntime(compiled);
  const adding = addingRules(compiled, runtime);
  const reached = new Map<string, number[]>();
  cases.forEach((situation, index) => {
    const facts = readFacts(runtime, situation);
    const { status, decided } = settle(runtime, facts, false);
    const rules = [...decided.rules, ...matchingRules(adding, runtime, facts, status)];
    for (const { id } of rules) reached.set(id, [...(reached.get(id) ?? []), index]);
  });
  const situationsOf = situationFinder(logic, options);
  return logic.rules.map(({ id }, position) => {
    const found = reached.get(id) ?? [];
    const missing = found.length === 0 ? situationsOf(position) : undefined;
    return { rule: id, cases: found, ...(missing && { missing }) };
  });
}

function situationFinder(given: Logic, options: CompileOptions) {
  const logic = withAllTicked(given);
  const { order, diagram } = bestDiagram(logic, options, everyCondition(logic));
  const { diagrams, root, outcomes } = diagram;
  const slots = slotsOf(logic.questions);
  const reader = new RowReader(diagrams.table, slots, order, true);
  const valid = validDiagram(diagrams, slots, logic.constraints, ticksIn(slots, order));
  return (position: number): Rows | undefined => {
    const rule = logic.rules[position];
    if (!rule) return undefined;
    if (rule.leads.length > 0) {
      return reader.where(root, (outcome) => outcomes[outcome]?.includes(position) ?? false);
    }
    const rows = reader.where(
      diagrams.and(valid, diagrams.whereTrue(rule.when)),
      (holds) => holds === 1,
    );
    const ticks = enoughTicks(given, given.rules[position]?.when ?? rule.when);
    return rows && { ...rows, witness: { ...rows.witness, ...ticks } };
  };
}
