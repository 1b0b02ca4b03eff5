import { IMPOSSIBLE } from '../model/compiled.js';
import { apply } from '../diagram/apply.js';
import { NO, YES } from '../diagram/condition-diagram.js';
import type { Logic, LogicRule } from '../model/logic.js';
import { leadKey } from './check.js';
import type { LeadChange, PartnerChange } from './changes.js';
import { withNewIds } from './rename.js';
import { replayLead, replayPartner } from './replay.js';
import { RowReader } from './rows.js';
import { type Side, type SharedRows, sharedRows } from './shared-rows.js';
import { enoughTicks, withTicks } from './ticks.js';

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
  // Kinds and counts leave out what is ticked on the result: it changes no lead.
  const shared = sharedRows(noneTicked(before), noneTicked(newer), nodeCap);
  const decided = decidedOnBothSides(shared);
  const leads = leadChanges(shared, decided);
  const partners = [
    ...partnerChanges(shared, decided),
    ...tickedChanges(shared, decided, [before, newer]),
  ];
  for (const change of leads) {
    replayLead(before, change, change.from);
    replayLead(newer, change, change.to);
  }
  for (const change of partners) {
    replayPartner(before, change, change.change === 'removed');
    replayPartner(newer, change, change.change === 'added');
  }
  return {
    leads,
    partners,
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

/** The partners that change only where something is ticked, for each set of boxes that a rule tests. */
function tickedChanges(
  shared: SharedRows,
  decided: DecidedTwice,
  packs: readonly [Logic, Logic],
): readonly PartnerChange[] {
  const onBoxes = packs.flatMap((logic) =>
    logic.rules.flatMap(({ when, partners, without = [] }) => {
      const ticked = enoughTicks(logic, when);
      return Object.keys(ticked).length > 0 ? [{ ticked, partners, without }] : [];
    }),
  );
  const sets = new Map(onBoxes.map(({ ticked }) => [JSON.stringify(ticked), ticked]));
  return [...sets.values()].flatMap((ticked) => {
    const isTicked = (question: string, option: string) =>
      ticked[question]?.includes(option) ?? false;
    // A rule that tests another box as well changes nothing here.
    const inForce = onBoxes.filter((one) =>
      Object.entries(one.ticked).every(([question, options]) =>
        options.every((option) => isTicked(question, option)),
      ),
    );
    const destinations = [
      ...new Set(inForce.flatMap(({ partners, without }) => [...idsOf(partners), ...without])),
    ];
    const [left, right] = shared.sides;
    const [before, after] = packs.map((logic) => withTicks(logic, isTicked));
    if (!before || !after) return [];
    const sides = [
      { ...left, logic: before },
      { ...right, logic: after },
    ] as const;
    const known = shared.sides;
    const changes = partnerChanges({ ...shared, sides }, decided, { destinations, known });
    return changes.map(({ rows, ...change }) => ({
      ...change,
      rows: { ...rows, witness: { ...rows.witness, ...ticked } },
      ticked,
    }));
  });
}

function noneTicked(logic: Logic): Logic {
  return withTicks(logic, () => false);
}

/** Which partners to look at, and the sides whose changes are told already. */
interface Beyond {
  readonly destinations: readonly string[];
  readonly known: SharedRows['sides'];
}

function partnerChanges(
  { table, slots, order, sides }: SharedRows,
  decided: DecidedTwice,
  beyond?: Beyond,
): readonly PartnerChange[] {
  const [left, right] = sides;
  const reader = new RowReader(table, slots, order, true);
  const named =
    beyond?.destinations ??
    idsOf(sides.flatMap(({ logic }) => logic.rules.flatMap(({ partners }) => partners)));
  const [outcomesBefore, outcomesAfter] = [outcomesOf(left), outcomesOf(right)];
  return named.flatMap((destination) => {
    const before = partnerRows(left, outcomesBefore, destination);
    const after = partnerRows(right, outcomesAfter, destination);
    const isNew = beyond
      ? left.diagrams.equal(
          partnerRows(beyond.known[0], outcomesBefore, destination),
          partnerRows(beyond.known[1], outcomesAfter, destination),
        )
      : YES;
    const changes: readonly (readonly [PartnerChange['change'], number, number])[] = [
      ['added', after, before],
      ['removed', before, after],
    ];
    return changes.flatMap(([change, has, lacks]) => {
      const only = left.diagrams.and(left.diagrams.and(has, left.diagrams.not(lacks)), isNew);
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

function idsOf(actors: readonly { readonly destination: string }[]): readonly string[] {
  return [...new Set(actors.map(({ destination }) => destination))];
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
  const brought = [where((decided) => decided.some(names)), ...added].reduce((a, b) =>
    diagrams.or(a, b),
  );
  return logic.rules
    .filter(({ without = [] }) => without.includes(destination))
    .map(({ when }) => diagrams.not(diagrams.whereTrue(when)))
    .reduce((a, b) => diagrams.and(a, b), brought);
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
  const allIds = ({ questions, onResult = [], destinations }: Logic) => [
    ...[...questions, ...onResult].flatMap(({ id, options }) => [
      id,
      ...options.map((option) => `${id}=${option}`),
    ]),
    ...destinations.map(({ id }) => id),
  ];
  const kept = new Set(allIds(newer));
  return allIds(older).filter((id) => !kept.has(id));
}

function retypedQuestions(older: Logic, newer: Logic): readonly string[] {
  const before = new Map(older.questions.map(({ id, multiple }) => [id, multiple === true]));
  return newer.questions
    .filter(({ id, multiple }) => before.has(id) && before.get(id) !== (multiple === true))
    .map(({ id }) => id);
}
