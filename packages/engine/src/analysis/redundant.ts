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
  const where = new Map<number, number>();
  const rowsOf = (position: number, rule: LogicRule): number => {
    const known = where.get(position) ?? diagrams.and(diagrams.whereTrue(rule.when), valid);
    where.set(position, known);
    return known;
  };
  const speaksWith = (position: number, other: number): boolean => {
    const [rule, with_] = [rules[position], rules[other]];
    if (!rule || !with_) return false;
    if (rule.leads.length > 0) {
      const own = outcomes.filter((outcome) => outcome.includes(position));
      return own.length > 0 && own.every((outcome) => outcome.includes(other));
    }
    const rows = rowsOf(position, rule);
    return rule.tier === with_.tier && diagrams.and(rows, rowsOf(other, with_)) === rows;
  };
  return rules.flatMap((rule, position) => {
    // A rule that only advises says it in words, which are not compared.
    if (rule.leads.length + rule.partners.length + rule.playbooks.length === 0) return [];
    const other = rules.findIndex(
      (candidate, index) =>
        index !== position &&
        saysAll(candidate, rule) &&
        speaksWith(position, index) &&
        // Two equal rules cover each other: the first one stays.
        (index < position || !(saysAll(rule, candidate) && speaksWith(index, position))),
    );
    const covering = rules[other];
    return covering ? [{ rule: rule.id, other: covering.id }] : [];
  });
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
