import type { DecidingLogic, DecidingRule } from '../model/compiled.js';
import { type Slots, slotsOf } from '../diagram/slots.js';
import { onResultIn } from '../model/all-questions.js';
import { bare, ownValue } from '../model/own.js';
import { noParts, type Parts } from './parts.js';
import { onlyLeadSets } from './only-lead-sets.js';
import { readNodes } from './read-nodes.js';
import { prepareTest, type Test } from './test-condition.js';

/** A set of rules that decide together. */
export interface Outcome {
  readonly rules: readonly DecidingRule[];
  /** The one that opens the result: it unites most leads, or is the first written. */
  readonly leading?: DecidingRule | undefined;
  /** Their leads, each once, in the order in which the rules name them. */
  readonly lead: readonly string[];
  /** The same, each with the rules that name it. */
  readonly leads: readonly { readonly destination: string; readonly rules: readonly string[] }[];
  /** The number of the lead set: outcomes with the same leads share it. */
  readonly leadSet: number;
}

/** A rule without a lead, ready to be tested. */
export interface AddingRule<Rule extends DecidingRule = DecidingRule> {
  readonly rule: Rule;
  readonly test: Test;
}

/** A compiled pack, ready to walk. */
export interface Runtime {
  readonly slots: Slots;
  /** The position of each question, by id. */
  readonly position: ReadonlyMap<string, number>;
  /** The value of each option of each question. */
  readonly optionValue: readonly ReadonlyMap<string, number>[];
  /** Whether each question applies; undefined where it always does. */
  readonly applies: readonly (Test | undefined)[];
  /** For each question on the result, where each option has no place; undefined where it always has. */
  readonly unless: readonly (readonly (Test | undefined)[])[];
  /** The slot of each level. */
  readonly order: Int16Array;
  readonly nodes: Int32Array;
  /** Where a walk starts: a node, or `-1 - terminal` where nothing has to be asked. */
  readonly root: number;
  /** How many values each slot may have while it is open: all but `unknown`. */
  readonly openValues: Int16Array;
  readonly outcomes: readonly Outcome[];
  /** Each lead set, sorted by id. */
  readonly leadSets: readonly (readonly string[])[];
  /** Those without a lead that say what to do first where nobody leads. */
  readonly speaking: readonly AddingRule[];
  /** The lead set of each outcome. */
  readonly leadSetOf: Int32Array;
  /** For each node the only lead set below it, `SEVERAL`, or `NOBODY_FITS`; real answers only. */
  readonly only: Int32Array;
  /** No slot is open: for conditions that have to hold of what is known. */
  readonly closed: Uint8Array;
  /** What interviews found where nothing is known. */
  readonly parts: Parts;
  /** For each sweep, where it has been and where it still has to go. */
  readonly seen: Uint32Array;
  readonly stack: Int32Array;
  readonly sweep: { count: number };
}

/** Prepares compiled logic of the right format. */
export function prepareRuntime(logic: DecidingLogic): Runtime {
  const onResult = onResultIn(logic);
  const slots = slotsOf(logic.questions, onResult);
  const nodes = readNodes(logic, slots);
  const rules = logic.rules.map(bare);
  const { outcomes, leadSets } = prepareOutcomes(logic, rules);
  const order = Int16Array.from(logic.order);
  const openValues = Int16Array.from(
    slots.about,
    ({ option }, slot) => (slots.size[slot] ?? 0) - (option < 0 ? 1 : 0),
  );
  const leadSetOf = Int32Array.from(outcomes, ({ leadSet }) => leadSet);
  const position = new Map(slots.questions.map(({ id }, index) => [id, index]));
  return {
    slots,
    position,
    optionValue: slots.questions.map(
      ({ options }) => new Map(options.map((id, index) => [id, index])),
    ),
    applies: slots.questions.map(
      ({ appliesWhen }) => appliesWhen && prepareTest(slots, appliesWhen),
    ),
    unless: onResult.map(({ options, unless = {} }) =>
      options.map((option) => {
        const condition = ownValue(unless, option);
        return condition && prepareTest(slots, condition);
      }),
    ),
    order,
    openValues,
    nodes,
    root: nodes.length > 1 ? 0 : (nodes[0] ?? -1),
    outcomes,
    leadSets,
    speaking: rules.flatMap((rule) => {
      const { leads, speaks, when } = rule;
      return speaks && when && leads.length === 0 ? [{ rule, test: prepareTest(slots, when) }] : [];
    }),
    leadSetOf,
    only: onlyLeadSets(nodes, order, slots.size, openValues, leadSetOf),
    closed: new Uint8Array(slots.size.length),
    parts: noParts(),
    seen: new Uint32Array(nodes.length),
    stack: new Int32Array(nodes.length + 1),
    sweep: { count: 0 },
  };
}

function prepareOutcomes(logic: DecidingLogic, all: readonly DecidingRule[]) {
  const numbers = new Map<string, number>();
  const leadSets: (readonly string[])[] = [];
  const outcomes = logic.outcomes.map((positions): Outcome => {
    const rules = positions.flatMap((position) => all[position] ?? []);
    const lead = [
      ...new Set(rules.flatMap((rule) => rule.leads.map(({ destination }) => destination))),
    ];
    const sorted = [...lead].sort();
    const key = sorted.join('+');
    const known = numbers.get(key) ?? leadSets.push(sorted) - 1;
    numbers.set(key, known);
    return {
      rules,
      leading: leadingRule(rules),
      lead,
      leads: lead.map(naming(rules)),
      leadSet: known,
    };
  });
  return { outcomes, leadSets };
}

function leadingRule(rules: readonly DecidingRule[]): DecidingRule | undefined {
  return rules.reduce<DecidingRule | undefined>(
    (best, rule) => (best && best.leads.length >= rule.leads.length ? best : rule),
    undefined,
  );
}

function naming(rules: readonly DecidingRule[]) {
  return (destination: string) => ({
    destination,
    rules: rules
      .filter(({ leads }) => leads.some((one) => one.destination === destination))
      .map(({ id }) => id),
  });
}
