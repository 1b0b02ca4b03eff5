import { IMPOSSIBLE } from '../model/compiled.js';
import { apply } from '../diagram/apply.js';
import { NO } from '../diagram/condition-diagram.js';
import type { Logic, LogicRule } from '../model/logic.js';
import type { Answer } from '../model/situation.js';
import { leadKey } from './check.js';
import { withNewIds } from './rename.js';
import { type Rows, RowReader } from './rows.js';
import { type Side, type SharedRows, sharedRows } from './shared-rows.js';

/** Situations whose lead changes the same way. */
export interface LeadChange {
  /** Ids of the leads before and after; empty: nobody; undefined: the situation cannot exist there. */
  readonly from: readonly string[] | undefined;
  readonly to: readonly string[] | undefined;
  /** Fully known situations that change so, and one of them (or an incomplete one if there is none). */
  readonly count: string;
  readonly kinds: number;
  readonly witness: Readonly<Record<string, Answer>>;
  /** Situations that change so in which something was answered « je ne sais pas », as a decimal string. */
  readonly incomplete: string;
  /** The rules that decide on one side only, or whose leads differ. */
  readonly rules: readonly string[];
}

/** Situations that gain or lose a partner. */
export interface PartnerChange {
  readonly destination: string;
  readonly change: 'added' | 'removed';
  readonly rows: Rows;
  readonly rules: readonly string[];
}

/** What a change of rules changes, exactly. */
export interface Difference {
  readonly leads: readonly LeadChange[];
  readonly partners: readonly PartnerChange[];
  /** Ids that the newer pack lacks: whoever stored them can no longer use them. */
  readonly breaking: readonly string[];
  /** Questions that take one answer in place of several, or the reverse: kept answers may not fit. */
  readonly retyped: readonly string[];
}

/**
 * Compares two packs over every possible situation of either.
 *
 * @param older - The rules before.
 * @param newer - The rules after; its `renamedFrom` are followed.
 * @throws {TooManyNodesError} The two need more than `nodeCap` nodes.
 */
export function diff(
  older: Logic,
  newer: Logic,
  { nodeCap = 2_000_000 }: { readonly nodeCap?: number } = {},
): Difference {
  const before = withNewIds(older, newer);
  const shared = sharedRows(before, newer, nodeCap);
  const decided = decidedOnBothSides(shared);
  return {
    leads: leadChanges(shared, decided),
    partners: partnerChanges(shared, decided),
    breaking: breakingIds(before, newer),
    retyped: retypedQuestions(before, newer),
  };
}

/** Which outcome each side gives, as one diagram: its terminals are positions in `pairs`. */
interface DecidedTwice {
  readonly root: number;
  readonly pairs: readonly OutcomePair[];
}

interface OutcomePair {
  readonly left: number;
  readonly right: number;
}

function decidedOnBothSides({ table, sides: [left, right] }: SharedRows): DecidedTwice {
  const pairs: OutcomePair[] = [];
  const ids = new Map<string, number>();
  const root = apply(table, left.decision.root, right.decision.root, (a, b) => {
    const key = `${a},${b}`;
    const known = ids.get(key) ?? pairs.push({ left: a, right: b }) - 1;
    ids.set(key, known);
    return known;
  });
  return { root, pairs };
}

function leadChanges(
  { table, slots, order, sides }: SharedRows,
  { root, pairs }: DecidedTwice,
): readonly LeadChange[] {
  const [left, right] = sides;
  const groups = new Map<string, number[]>();
  pairs.forEach((pair, index) => {
    const [from, to] = [labelOf(left, pair.left), labelOf(right, pair.right)];
    if (from !== to) groups.set(`${from}>${to}`, [...(groups.get(`${from}>${to}`) ?? []), index]);
  });
  const real = new RowReader(table, slots, order);
  const all = new RowReader(table, slots, order, true);
  return [...groups.values()].flatMap((members): readonly LeadChange[] => {
    const [first] = members.flatMap((index) => pairs[index] ?? []);
    const isMember = (terminal: number) => members.includes(terminal);
    const both = all.where(root, isMember);
    if (!both) return [];
    const known = real.where(root, isMember) ?? { count: '0', kinds: 0, witness: both.witness };
    const change = {
      from: leadOf(left, first?.left ?? IMPOSSIBLE),
      to: leadOf(right, first?.right ?? IMPOSSIBLE),
      ...known,
      incomplete: (BigInt(both.count) - BigInt(known.count)).toString(),
      rules: responsible(
        members.flatMap((index) => pairs[index] ?? []),
        left,
        right,
      ),
    };
    return [change];
  });
}

function rulesAt({ logic, decision }: Side, outcome: number): readonly LogicRule[] {
  return (decision.outcomes[outcome] ?? []).flatMap((position) => logic.rules[position] ?? []);
}

function leadOf(side: Side, outcome: number): readonly string[] | undefined {
  if (outcome === IMPOSSIBLE) return undefined;
  const key = leadKey(rulesAt(side, outcome));
  return key === '' ? [] : key.split('+');
}

function labelOf(side: Side, outcome: number): string {
  return outcome === IMPOSSIBLE ? 'impossible' : leadKey(rulesAt(side, outcome));
}

function responsible(pairs: readonly OutcomePair[], left: Side, right: Side): readonly string[] {
  const ids = new Set<string>();
  for (const pair of pairs) {
    const before = rulesAt(left, pair.left);
    const after = rulesAt(right, pair.right);
    for (const rule of before) if (!after.some((other) => isSame(rule, other))) ids.add(rule.id);
    for (const rule of after) if (!before.some((other) => isSame(rule, other))) ids.add(rule.id);
  }
  return [...ids];
}

function isSame(rule: LogicRule, other: LogicRule): boolean {
  return rule.id === other.id && leadKey([rule]) === leadKey([other]);
}

function partnerChanges(
  { table, slots, order, sides }: SharedRows,
  decided: DecidedTwice,
): readonly PartnerChange[] {
  const [left, right] = sides;
  const reader = new RowReader(table, slots, order, true);
  const named = new Set(
    sides
      .flatMap(({ logic }) => logic.rules.flatMap(({ partners }) => partners))
      .map(({ destination }) => destination),
  );
  const [outcomesBefore, outcomesAfter] = [outcomesOf(left), outcomesOf(right)];
  return [...named].flatMap((destination) => {
    const before = partnerRows(left, outcomesBefore, destination);
    const after = partnerRows(right, outcomesAfter, destination);
    const changes: readonly (readonly [PartnerChange['change'], number, number])[] = [
      ['added', after, before],
      ['removed', before, after],
    ];
    return changes.flatMap(([change, has, lacks]) => {
      const only = left.diagrams.and(has, left.diagrams.not(lacks));
      const rows = reader.where(only, (holds) => holds === 1);
      if (!rows) return [];
      const there: OutcomePair[] = [];
      apply(table, decided.root, only, (index, holds) => {
        if (holds === 1) there.push(...[decided.pairs[index] ?? []].flat());
        return NO;
      });
      const rules = [...namingRules(sides, destination), ...responsible(there, left, right)];
      return [{ destination, change, rows, rules: [...new Set(rules)] }];
    });
  });
}

/** What a side decides with one outcome. */
interface Decided {
  readonly rules: readonly LogicRule[];
  readonly leads: ReadonlySet<string>;
}

function outcomesOf(side: Side): readonly Decided[] {
  return side.decision.outcomes.map((_, outcome) => {
    const rules = rulesAt(side, outcome);
    return { rules, leads: new Set(leadKey(rules).split('+')) };
  });
}

/** Where a destination is a sure partner and does not lead; who speaks is as in `collectPartners`. */
function partnerRows(side: Side, outcomes: readonly Decided[], destination: string): number {
  const { logic, diagrams, decision } = side;
  const names = ({ partners }: LogicRule) =>
    partners.some((actor) => actor.destination === destination);
  const where = (isWanted: (decided: readonly LogicRule[]) => boolean) => {
    const holds = outcomes.map(
      ({ rules, leads }, outcome) =>
        outcome !== IMPOSSIBLE && !leads.has(destination) && isWanted(rules),
    );
    return apply(diagrams.table, decision.root, NO, (outcome) => (holds[outcome] ? 1 : 0));
  };
  const tiers = new Map<LogicRule['tier'], number>();
  const speaking = (tier: LogicRule['tier']) => {
    const known = tiers.get(tier);
    if (known !== undefined) return known;
    const rows = where((decided) => {
      if (decided.some((rule) => rule.tier === 'safety')) return tier === 'safety';
      return tier !== 'fallback' || decided.length === 0;
    });
    tiers.set(tier, rows);
    return rows;
  };
  const added = logic.rules
    .filter((rule) => rule.leads.length === 0 && names(rule))
    .map(({ tier, when }) => diagrams.and(diagrams.whereTrue(when), speaking(tier)));
  return [where((decided) => decided.some(names)), ...added].reduce((a, b) => diagrams.or(a, b));
}

/** The rules that name a partner on one side only, or test something else there. */
function namingRules([left, right]: SharedRows['sides'], destination: string): readonly string[] {
  const naming = ({ logic }: Side) =>
    logic.rules.filter(({ partners }) =>
      partners.some((actor) => actor.destination === destination),
    );
  const written = (rule: LogicRule) => JSON.stringify([rule.when, rule.partners, rule.tier]);
  const [before, after] = [naming(left), naming(right)];
  const isChanged = (rule: LogicRule, others: readonly LogicRule[]) =>
    !others.some((other) => other.id === rule.id && written(other) === written(rule));
  const ids = [
    ...before.filter((rule) => isChanged(rule, after)),
    ...after.filter((rule) => isChanged(rule, before)),
  ].map(({ id }) => id);
  return [...new Set(ids)];
}

function breakingIds(older: Logic, newer: Logic): readonly string[] {
  const idsOf = ({ questions, destinations }: Logic) => [
    ...questions.flatMap(({ id, options }) => [id, ...options.map((option) => `${id}=${option}`)]),
    ...destinations.map(({ id }) => id),
  ];
  const kept = new Set(idsOf(newer));
  return idsOf(older).filter((id) => !kept.has(id));
}

function retypedQuestions(older: Logic, newer: Logic): readonly string[] {
  const before = new Map(older.questions.map(({ id, multiple }) => [id, multiple === true]));
  return newer.questions
    .filter(({ id, multiple }) => before.has(id) && before.get(id) !== (multiple === true))
    .map(({ id }) => id);
}
