import type { CompileOptions } from '../compile.js';
import { IMPOSSIBLE } from '../compiled.js';
import { apply } from '../diagram/apply.js';
import { NO } from '../diagram/condition-diagram.js';
import { bestDiagram } from '../diagram/best-diagram.js';
import { slotsOf } from '../diagram/slots.js';
import { ticksIn } from '../diagram/decision-diagram.js';
import { validDiagram } from '../diagram/valid.js';
import type { Condition, Logic, LogicRule } from '../pack.js';
import { optionsOf, questionsOf } from '../questions-of.js';
import { logicIn, territoryClasses } from '../territory.js';
import { type Rows, RowReader } from './rows.js';

/** What an exact check of the rules can find. */
export type AnalysisCode =
  | 'gap'
  | 'conflict'
  | 'shadowed'
  | 'unreachable-rule'
  | 'unreachable-question'
  | 'unreachable-destination'
  | 'unused-option'
  | 'unsafe-unknown'
  | 'two-leads-for-a-person'
  | 'dead-end';

/** One finding, proved: `rows` says in which situations. */
export interface AnalysisFinding {
  readonly code: AnalysisCode;
  /** The rules, questions, destinations or `question=option` that it is about. */
  readonly ids: readonly string[];
  readonly rows?: Rows;
}

/** The findings and what they were found over. */
export interface Checked {
  readonly findings: readonly AnalysisFinding[];
  /** Combinations of answers that can exist, as a decimal string. */
  readonly situations: string;
  readonly nodes: number;
}

/**
 * Proves what holds for every possible situation, or shows one for which it does not. Completeness and
 * overlaps of decision tables after Calvanese et al. (2016); the diagram makes them exact over all
 * questions at once.
 *
 * @throws {PackTooLargeError} The rules need more nodes than the cap.
 */
export function check(logic: Logic, options: CompileOptions = {}): Checked {
  const { order, diagram, count } = bestDiagram(logic, options, everyCondition(logic));
  const { diagrams, root, outcomes } = diagram;
  const slots = slotsOf(logic.questions);
  const real = new RowReader(diagrams.table, slots, order);
  const all = new RowReader(diagrams.table, slots, order, true);
  const valid = validDiagram(diagrams, slots, logic.constraints, ticksIn(slots, order));
  const rulesOf = (outcome: number) =>
    (outcomes[outcome] ?? []).flatMap((position) => logic.rules[position] ?? []);
  const leadOf = (outcome: number) => leadKey(rulesOf(outcome));
  const findings: AnalysisFinding[] = [];
  const find = (code: AnalysisCode, ids: readonly string[], rows?: Rows) =>
    findings.push({ code, ids, ...(rows && { rows }) });

  const isGap = (outcome: number) => outcome !== IMPOSSIBLE && rulesOf(outcome).length === 0;
  const gap = real.where(root, isGap);
  if (gap) find('gap', [], gap);

  outcomes.forEach((_, outcome) => {
    const rules = rulesOf(outcome);
    if (!isConflict(rules)) return;
    const rows = all.where(root, (other) => other === outcome);
    if (rows)
      find(
        'conflict',
        rules.map(({ id }) => id),
        rows,
      );
  });

  const decides = new Set(outcomes.flat());
  logic.rules.forEach((rule, position) => {
    if (decides.has(position)) return;
    const where = diagrams.and(diagrams.whereTrue(rule.when), valid);
    if (where === NO) find('unreachable-rule', [rule.id]);
    else if (rule.leads.length > 0) {
      const rows = all.where(where, (holds) => holds === 1);
      find('shadowed', [rule.id], rows);
    }
  });

  for (const [position, question] of logic.questions.entries()) {
    const tested = logic.rules.some(({ when }) => questionsOf(when).includes(question.id));
    const slot = slots.head[position] ?? 0;
    const isReached =
      !question.appliesWhen || diagrams.and(valid, diagrams.whereTrue(question.appliesWhen)) !== NO;
    const opens = logic.questions.some(
      ({ appliesWhen }) => appliesWhen && questionsOf(appliesWhen).includes(question.id),
    );
    if (!isReached || (!tested && !opens)) find('unreachable-question', [question.id]);
    else if (question.safety) {
      const rows = safeRows(slot);
      if (rows) find('unsafe-unknown', [question.id], rows);
    }
    for (const option of unusedOptions(logic, question.id)) {
      find('unused-option', [`${question.id}=${option}`]);
    }
  }

  const reachable = logic.rules.filter(
    (rule, position) => decides.has(position) || rule.leads.length === 0,
  );
  const named = new Set(
    reachable.flatMap(({ leads, partners }) =>
      [...leads, ...partners].map((one) => one.destination),
    ),
  );
  for (const { id } of logic.destinations) {
    if (!named.has(id) && !logic.emergency.includes(id)) find('unreachable-destination', [id]);
  }

  checkLeads();
  return { findings, situations: real.total(root).toString(), nodes: count };

  /** Situations in which no answer to a safety question changes the lead: unknown would be certain. */
  function safeRows(slot: number): Rows | undefined {
    const { table } = diagrams;
    const options = slots.real[slot] ?? 0;
    const leads = apply(table, root, NO, (outcome) => (outcome === IMPOSSIBLE ? 0 : 1 + outcome));
    const at = (value: number) => diagrams.restrict(leads, slot, value);
    let same = apply(table, at(0), NO, (lead) => (lead > 0 ? 1 : 0));
    for (let value = 1; value < options; value++) {
      const equal = apply(table, at(0), at(value), (a, b) =>
        a > 0 && b > 0 && leadOf(a - 1) === leadOf(b - 1) ? 1 : 0,
      );
      same = diagrams.and(same, equal);
    }
    return real.where(same, (holds) => holds === 1);
  }

  function checkLeads(): void {
    const kinds = new Map(logic.destinations.map(({ id, kind }) => [id, kind]));
    const person = logic.onePerson && diagrams.and(valid, diagrams.whereTrue(logic.onePerson));
    outcomes.forEach((_, outcome) => {
      const lead = [...new Set(rulesOf(outcome).flatMap((rule) => rule.leads))].map(
        ({ destination }) => destination,
      );
      const ids = rulesOf(outcome).map(({ id }) => id);
      if (lead.length > 0 && lead.every((id) => kinds.get(id) === 'process')) {
        find(
          'dead-end',
          ids,
          all.where(root, (other) => other === outcome),
        );
      }
      if (person === undefined || new Set(lead).size < 2) return;
      const both = apply(diagrams.table, person, root, (isPerson, other) =>
        isPerson === 1 && other === outcome ? 1 : 0,
      );
      const rows = all.where(both, (holds) => holds === 1);
      if (rows) find('two-leads-for-a-person', ids, rows);
    });
  }
}

/**
 * Checks the shared rules, then those of each class of places with rules of its own.
 *
 * @returns The findings of the shared rules, and those that only a class has.
 * @throws {PackTooLargeError} The rules need more nodes than the cap.
 */
export function checkEverywhere(logic: Logic, options: CompileOptions = {}): Checked {
  const shared = check(logic, options);
  const keyOf = ({ code, ids }: AnalysisFinding) => [code, ...ids].join();
  const known = new Set(shared.findings.map(keyOf));
  const local = territoryClasses(logic.territories ?? [], options.regionOf).flatMap((one) =>
    // A shared rule that is replaced everywhere in a class is meant to be.
    check(logicIn(logic, one), options).findings.filter(
      (finding) =>
        !known.has(keyOf(finding)) && !(finding.code === 'shadowed' && isReplaced(logic, finding)),
    ),
  );
  return { ...shared, findings: [...shared.findings, ...local] };
}

function isReplaced({ local = [] }: Logic, { ids }: AnalysisFinding): boolean {
  return local.some(({ replaces }) => ids.some((id) => replaces.includes(id)));
}

function isConflict(rules: readonly LogicRule[]): boolean {
  const [first] = rules;
  if (!first) return false;
  const isJoint = first.joint !== undefined && rules.every(({ joint }) => joint === first.joint);
  return !isJoint && rules.some((rule) => leadKey([rule]) !== leadKey([first]));
}

/** The leads of rules, united, as one word. */
export function leadKey(rules: readonly LogicRule[]): string {
  const leads = rules.flatMap((rule) => rule.leads.map(({ destination }) => destination));
  return [...new Set(leads)].sort().join('+');
}

/** Every condition of a pack: of rules, questions and constraints. */
export function everyCondition(logic: Logic): readonly Condition[] {
  return [
    ...logic.rules.map(({ when }) => when),
    ...logic.questions.flatMap(({ appliesWhen }) => appliesWhen ?? []),
    ...logic.constraints.map(({ impossible }) => impossible),
    ...(logic.onePerson ? [logic.onePerson] : []),
  ];
}

function unusedOptions(logic: Logic, id: string): readonly string[] {
  const question = logic.questions.find((candidate) => candidate.id === id);
  const used = new Set(everyCondition(logic).flatMap((condition) => optionsOf(condition, id)));
  return (question?.options ?? []).filter(
    (option) => !used.has(option) && !question?.rest?.includes(option),
  );
}
