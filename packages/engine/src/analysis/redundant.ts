import type { ConditionDiagrams } from '../diagram/condition-diagram.js';
import { isWithin } from '../diagram/is-within.js';
import type { LogicRule } from '../model/logic.js';

/** A rule that changes nothing, and the one that already says all of it. */
export interface Redundant {
  readonly rule: string;
  readonly other: string;
}

/** The rules to look at, and where they speak. */
interface Ruled {
  readonly rules: readonly LogicRule[];
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
  const { rules, about } = ruled;
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
function speaking({ rules, outcomes, diagrams, valid }: Ruled) {
  const companions = companionsIn(outcomes);
  const where = rules.map(({ when, leads }) =>
    leads.length > 0 ? valid : diagrams.and(diagrams.whereTrue(when), valid),
  );
  return (position: number, other: number): boolean => {
    const [rule, candidate] = [rules[position], rules[other]];
    if (!rule || !candidate) return false;
    if (rule.leads.length > 0) return companions.get(position)?.has(other) ?? false;
    const [inner = valid, outer = valid] = [where[position], where[other]];
    return candidate.tier === rule.tier && isWithin(diagrams.table, inner, outer);
  };
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
    other.playbooks.every((id) => rule.playbooks.includes(id))
  );
}
