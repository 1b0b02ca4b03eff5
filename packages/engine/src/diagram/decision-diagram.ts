import { IMPOSSIBLE } from '../model/compiled.js';
import type { Logic, LogicRule } from '../model/logic.js';
import { apply } from './apply.js';
import { type ConditionDiagrams, NO, YES } from './condition-diagram.js';
import { terminal } from './node-table.js';
import { RuleSets } from './rule-sets.js';
import type { Slots } from './slots.js';
import { validDiagram } from './valid.js';
import type { Workshop } from './workshop.js';

/** A pack's lead rules as one diagram: each row leads to the rules that decide it. */
export interface DecisionDiagram {
  readonly diagrams: ConditionDiagrams;
  readonly root: number;
  /** What each terminal means: the positions of the deciding rules; `IMPOSSIBLE` is the first. */
  readonly outcomes: readonly (readonly number[])[];
}

/**
 * Builds the diagram over rows that may also say `unknown`, so that one walk of it is the cautious
 * reading and one sweep over its other edges the open one.
 *
 * @param order - The slots that are variables, in the order of the levels.
 * @param workshop - Of packs with the same questions and constraints.
 * @throws {TooManyNodesError} More than `cap` nodes were needed on the way.
 */
export function decisionDiagram(
  logic: Logic,
  slots: Slots,
  order: readonly number[],
  cap: number,
  workshop: Workshop,
): DecisionDiagram {
  const { diagrams, sets } = workshop.benchFor(slots, order, cap);
  const valid = validDiagram(diagrams, slots, logic.constraints, ticksIn(slots, order));
  return decisionOver(logic, diagrams, valid, sets);
}

/** Builds the decision diagram of a pack's rules over the rows that are valid. */
export function decisionOver(
  logic: Logic,
  diagrams: ConditionDiagrams,
  valid: number,
  sets = new RuleSets(diagrams.table),
): DecisionDiagram {
  const tiers = (['safety', 'specific', 'general'] as const).map((tier) =>
    tierDiagram(logic, tier, diagrams, sets, valid),
  );
  const decided = tiers.reduceRight((lower, tier) => sets.firstOf(tier, lower), sets.nothing);
  const root = apply(
    diagrams.table,
    valid,
    decided,
    (isValid, set) => (isValid === 1 ? set : IMPOSSIBLE),
    (left, right) => (left === NO ? terminal(IMPOSSIBLE) : left === YES ? right : undefined),
  );
  return compact(logic, diagrams, root, sets);
}

/** Keeps only the outcomes that some row has, numbered as they are met. */
function compact(
  { rules }: Logic,
  diagrams: ConditionDiagrams,
  root: number,
  sets: RuleSets,
): DecisionDiagram {
  const positions = new Map(rules.map((rule, position) => [rule, position]));
  const outcomes: (readonly number[])[] = [[]];
  const renamed = new Map<number, number>([[IMPOSSIBLE, IMPOSSIBLE]]);
  const rename = (set: number): number => {
    const known = renamed.get(set);
    if (known !== undefined) return known;
    const deciding = sets.rulesOf(set).map((rule) => positions.get(rule) ?? -1);
    const id = outcomes.push(deciding.sort((a, b) => a - b)) - 1;
    renamed.set(set, id);
    return id;
  };
  return { diagrams, root: apply(diagrams.table, root, NO, rename), outcomes };
}

function tierDiagram(
  logic: Logic,
  tier: LogicRule['tier'],
  diagrams: ConditionDiagrams,
  sets: RuleSets,
  valid: number,
): number {
  const leading = logic.rules.filter((rule) => rule.tier === tier && rule.leads.length > 0);
  // Rows that cannot exist are left out at once: far fewer rules then meet.
  const single = leading.map((rule) =>
    sets.single(rule, diagrams.and(diagrams.whereTrue(rule.when), valid)),
  );
  return sets.withoutSilenced(sets.union(single));
}

/** The option slots among the variables, by question. */
export function ticksIn(
  slots: Slots,
  order: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const ticks = new Map<number, number[]>();
  for (const slot of order) {
    const { question = 0, option = -1 } = slots.about[slot] ?? {};
    if (option >= 0) ticks.set(question, [...(ticks.get(question) ?? []), slot]);
  }
  return ticks;
}
