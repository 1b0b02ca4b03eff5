import { IMPOSSIBLE } from '../model/compiled.js';
import type { Logic, LogicRule } from '../model/logic.js';
import { apply, combineAll } from './apply.js';
import { ConditionDiagrams, NO, YES } from './condition-diagram.js';
import { terminal, valueOf } from './node-table.js';
import type { Slots } from './slots.js';
import { validDiagram } from './valid.js';

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
 * @throws {TooManyNodesError} More than `cap` nodes were needed on the way.
 */
export function decisionDiagram(
  logic: Logic,
  slots: Slots,
  order: readonly number[],
  cap: number,
): DecisionDiagram {
  const diagrams = new ConditionDiagrams(slots, order, cap);
  const valid = validDiagram(diagrams, slots, logic.constraints, ticksIn(slots, order));
  return decisionOver(logic, diagrams, valid);
}

/** Builds the decision diagram of a pack's rules over the rows that are valid. */
export function decisionOver(
  logic: Logic,
  diagrams: ConditionDiagrams,
  valid: number,
): DecisionDiagram {
  const sets = new RuleSets(logic.rules);
  const tiers = (['safety', 'specific', 'general'] as const).map((tier) =>
    tierDiagram(logic, tier, diagrams, sets, valid),
  );
  const decided = tiers.reduceRight(
    (lower, tier) => firstOf(diagrams, tier, lower),
    terminal(sets.empty),
  );
  const root = apply(
    diagrams.table,
    valid,
    decided,
    (isValid, set) => (isValid === 1 ? set : IMPOSSIBLE),
    (left, right) => (left === NO ? terminal(IMPOSSIBLE) : left === YES ? right : undefined),
  );
  return compact(diagrams, root, sets.list);
}

/** Keeps only the outcomes that some row has, numbered as they are met. */
function compact(
  diagrams: ConditionDiagrams,
  root: number,
  sets: readonly (readonly number[])[],
): DecisionDiagram {
  const outcomes: (readonly number[])[] = [[]];
  const renamed = new Map<number, number>([[IMPOSSIBLE, IMPOSSIBLE]]);
  const rename = (set: number): number => {
    const known = renamed.get(set);
    if (known !== undefined) return known;
    const id = outcomes.push(sets[set] ?? []) - 1;
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
  const { table } = diagrams;
  const none = terminal(sets.empty);
  const single = logic.rules.flatMap((rule, position) => {
    if (rule.tier !== tier || rule.leads.length === 0) return [];
    const own = sets.of([position]);
    // Rows that cannot exist are left out at once: far fewer rules then meet.
    const where = diagrams.and(diagrams.whereTrue(rule.when), valid);
    return [apply(table, where, NO, (holds) => (holds === 1 ? own : sets.empty))];
  });
  const union = combineAll(single, none, (left, right) =>
    apply(
      table,
      left,
      right,
      (a, b) => sets.union(a, b),
      (a, b) => {
        if (a === none) return b;
        return b === none || a === b ? a : undefined;
      },
    ),
  );
  return apply(table, union, NO, (set) => sets.withoutSilenced(set));
}

/** The first tier's decision, or the lower one's where the first says nothing. */
function firstOf(diagrams: ConditionDiagrams, first: number, lower: number): number {
  const isSilent = (set: number) => set === EMPTY;
  return apply(
    diagrams.table,
    first,
    lower,
    (a, b) => (isSilent(a) ? b : a),
    (a, b) => (a < 0 ? (isSilent(valueOf(a)) ? b : a) : undefined),
  );
}

const EMPTY = 1;

/** Sets of rules, each once, so that a terminal is a small number. */
class RuleSets {
  readonly list: (readonly number[])[] = [[], []];
  readonly empty = EMPTY;
  readonly #rules: readonly LogicRule[];
  readonly #ids = new Map<string, number>([['', EMPTY]]);

  constructor(rules: readonly LogicRule[]) {
    this.#rules = rules;
  }

  of(positions: readonly number[]): number {
    const key = positions.join();
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.list.length);
    return this.list.push(positions) - 1;
  }

  union(left: number, right: number): number {
    const both = new Set([...(this.list[left] ?? []), ...(this.list[right] ?? [])]);
    return this.of([...both].sort((a, b) => a - b));
  }

  withoutSilenced(set: number): number {
    const positions = this.list[set] ?? [];
    const silenced = new Set(
      positions.flatMap((position) => this.#rules[position]?.overrides ?? []),
    );
    return this.of(positions.filter((position) => !silenced.has(this.#rules[position]?.id ?? '')));
  }
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
