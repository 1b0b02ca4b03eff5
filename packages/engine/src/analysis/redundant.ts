import type { ConditionDiagrams } from '../diagram/condition-diagram.js';
import type { LogicRule } from '../pack.js';

/** A rule that changes nothing, and the one that already says all of it. */
export interface Redundant {
  readonly rule: string;
  readonly other: string;
}

/**
 * Finds rules that could go without any orientation changing: wherever one of them speaks, another
 * speaks too and gives the same and more. Of two equal rules the one written later is named.
 *
 * @param outcomes - The positions of the rules that decide together, for each outcome.
 * @param valid - Where a row can exist.
 */
export function redundantRules(
  rules: readonly LogicRule[],
  outcomes: readonly (readonly number[])[],
  diagrams: ConditionDiagrams,
  valid: number,
): readonly Redundant[] {
  const companions = companionsIn(outcomes);
  const where = new Map<number, number>();
  const rowsOf = (position: number): number => {
    const rule = rules[position];
    const known =
      where.get(position) ?? (rule ? diagrams.and(diagrams.whereTrue(rule.when), valid) : valid);
    where.set(position, known);
    return known;
  };
  const adding = rules.flatMap((rule, position) => (rule.leads.length === 0 ? [position] : []));
  const speakWith = (position: number): readonly number[] => {
    const rule = rules[position];
    if (!rule || rule.leads.length > 0) return [...(companions.get(position) ?? [])];
    return adding.filter((other) => {
      const candidate = rules[other];
      if (!candidate || candidate.tier !== rule.tier || !saysAll(candidate, rule)) return false;
      return diagrams.and(rowsOf(position), rowsOf(other)) === rowsOf(position);
    });
  };
  return rules.flatMap((rule, position) => {
    // A rule that only advises says it in words, which are not compared.
    if (rule.leads.length + rule.partners.length + rule.playbooks.length === 0) return [];
    const other = speakWith(position).find((index) => {
      const candidate = rules[index];
      if (!candidate || index === position || !saysAll(candidate, rule)) return false;
      // Two equal rules cover each other: the first one stays.
      return index < position || !(saysAll(rule, candidate) && speakWith(index).includes(position));
    });
    const covering = rules[other ?? -1];
    return covering ? [{ rule: rule.id, other: covering.id }] : [];
  });
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
  const ids = (actors: LogicRule['leads']) => actors.map(({ destination }) => destination);
  const covers = (have: readonly string[], need: readonly string[]) =>
    need.every((id) => have.includes(id));
  return (
    rule.leads.length > 0 === other.leads.length > 0 &&
    covers(ids(rule.leads), ids(other.leads)) &&
    covers(ids(rule.partners), ids(other.partners)) &&
    covers(rule.playbooks, other.playbooks)
  );
}
