import type { ConditionDiagrams } from '../diagram/condition-diagram.js';
import { isWithin } from '../diagram/is-within.js';
import type { Condition, Logic, LogicRule } from '../model/logic.js';
import { boxesIn, whenTicked } from './ticks.js';

/** A rule that changes nothing, and the one that already says all of it. */
export interface Redundant {
  readonly rule: string;
  readonly other: string;
}

/** The rules to look at, and where they speak. */
interface Ruled {
  readonly logic: Pick<Logic, 'rules' | 'onResult'>;
  /** The positions of the rules that decide together, for each outcome. */
  readonly outcomes: readonly (readonly number[])[];
  readonly diagrams: ConditionDiagrams;
  /** Where a row can exist. */
  readonly valid: number;
  /** Only pairs with one of these rules are looked at; all when absent. */
  readonly about?: ReadonlySet<string> | undefined;
}

/**
 * Finds rules that could go without any orientation changing: wherever one of them speaks, another
 * speaks too and gives the same and more. Of two equal rules the one written later is named.
 */
export function redundantRules(ruled: Ruled): readonly Redundant[] {
  const { about } = ruled;
  const { rules } = ruled.logic;
  const speaksWith = speaking(ruled);
  const isNews = ({ id }: LogicRule, other: LogicRule) =>
    about === undefined || about.has(id) || about.has(other.id);
  return rules.flatMap((rule, position) => {
    // A rule that only advises says it in words, which are not compared.
    if (rule.leads.length + rule.partners.length + rule.playbooks.length === 0) return [];
    const covering = rules.find((other, index) => {
      if (index === position || !isNews(rule, other) || !saysAll(other, rule)) return false;
      if (!speaksWith(position, index)) return false;
      // Two equal rules cover each other: the first one stays.
      return index < position || !(saysAll(rule, other) && speaksWith(index, position));
    });
    return covering ? [{ rule: rule.id, other: covering.id }] : [];
  });
}

/** Makes a function that tells whether, wherever one rule speaks, another one does. */
function speaking({ logic, outcomes, diagrams, valid }: Ruled) {
  const { rules } = logic;
  const companions = companionsIn(outcomes);
  const known = new Map<Condition, number>();
  const where = (when: Condition) => {
    const found = known.get(when) ?? diagrams.and(diagrams.whereTrue(when), valid);
    known.set(when, found);
    return found;
  };
  return (position: number, other: number): boolean => {
    const [rule, candidate] = [rules[position], rules[other]];
    if (!rule || !candidate) return false;
    if (rule.leads.length > 0) return companions.get(position)?.has(other) ?? false;
    const boxes = boxesIn(logic, rule.when);
    if (candidate.tier !== rule.tier || boxes.length > MOST_BOXES) return false;
    // More boxes than it tests change nothing for the one, and only add to the other.
    return subsets(boxes).every((ticked) => {
      const isTicked = (question: string, option: string) =>
        ticked.some((box) => box[0] === question && box[1] === option);
      const [inner, outer] = [rule, candidate].map(({ when }) =>
        where(whenTicked(logic, when, isTicked)),
      );
      return isWithin(diagrams.table, inner ?? valid, outer ?? valid);
    });
  };
}

/** A rule that counts boxes reads many of them: whether another one says as much is not looked for. */
const MOST_BOXES = 2;

function subsets<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.reduce<readonly (readonly T[])[]>(
    (sets, one) => sets.flatMap((set) => [set, [...set, one]]),
    [[]],
  );
}

/** For each rule that decides, the rules that decide wherever it does. */
function companionsIn(
  outcomes: readonly (readonly number[])[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const companions = new Map<number, ReadonlySet<number>>();
  for (const outcome of outcomes) {
    for (const position of outcome) {
      const before = companions.get(position) ?? new Set(outcome);
      companions.set(position, new Set(outcome.filter((other) => before.has(other))));
    }
  }
  return companions;
}

/** Whether one rule gives everything that another does; words are not compared. */
function saysAll(rule: LogicRule, other: LogicRule): boolean {
  const covers = (have: LogicRule['leads'], need: LogicRule['leads']) =>
    need.every((one) => have.some(({ destination }) => destination === one.destination));
  return (
    rule.leads.length > 0 === other.leads.length > 0 &&
    covers(rule.leads, other.leads) &&
    covers(rule.partners, other.partners) &&
    (other.without ?? []).length === 0 &&
    other.playbooks.every((id) => rule.playbooks.includes(id))
  );
}
