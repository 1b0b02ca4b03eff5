import type { CompileOptions } from '../compile.js';
import { IMPOSSIBLE } from '../model/compiled.js';
import { apply } from '../diagram/apply.js';
import { NO } from '../diagram/condition-diagram.js';
import { bestDiagram } from '../diagram/best-diagram.js';
import { Workshop } from '../diagram/workshop.js';
import { type Slots, slotsOf } from '../diagram/slots.js';
import { ticksIn } from '../diagram/decision-diagram.js';
import { validDiagram } from '../diagram/valid.js';
import type { Condition, Logic, LogicRule } from '../model/logic.js';
import { optionsOf, questionsOf } from '../model/condition-parts.js';
import { logicIn, territoryClasses } from '../model/territory.js';
import type { AnalysisCode, AnalysisFinding } from './analysis-finding.js';
import { neverTogether } from './never-together.js';
import { redundantRules } from './redundant.js';
import { replayFinding } from './replay.js';
import { type Rows, RowReader } from './rows.js';
import { withAllTicked } from './ticks.js';

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
  return checkRules(logic, options, new Workshop());
}

/** As `check`; with `about`, redundancy is looked for only where one of these rules is involved. */
function checkRules(
  given: Logic,
  options: CompileOptions,
  workshop: Workshop,
  about?: ReadonlySet<string>,
): Checked {
  const logic = withAllTicked(given);
  const { order, diagram, nodes } = bestDiagram(logic, options, everyCondition(logic), workshop);
  const { diagrams, root, outcomes } = diagram;
  const slots = slotsOf(logic.questions);
  const real = new RowReader(diagrams.table, slots, order);
  const all = new RowReader(diagrams.table, slots, order, true);
  const valid = validDiagram(diagrams, slots, logic.constraints, ticksIn(slots, order));
  const rulesOf = (outcome: number) =>
    (outcomes[outcome] ?? []).flatMap((position) => logic.rules[position] ?? []);
  const leadOf = (outcome: number) => leadKey(rulesOf(outcome));
  const leadNumbers = new Map<string, number>([['', NO_LEAD - 1]]);
  const leadNumber = (lead: string) => {
    const number = leadNumbers.get(lead) ?? leadNumbers.size + NO_LEAD - 1;
    leadNumbers.set(lead, number);
    return number;
  };
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
    if (where === NO) {
      const never = neverTogether(logic, diagrams, rule.when, valid);
      findings.push({ code: 'unreachable-rule', ids: [rule.id], never });
    }
    if (where !== NO && rule.leads.length > 0) {
      const rows = all.where(where, (holds) => holds === 1);
      find('shadowed', [rule.id], rows);
    }
  });

  for (const { rule, other } of redundantRules({
    logic: given,
    outcomes,
    diagrams,
    valid,
    about,
  })) {
    find('redundant', [rule, other]);
  }

  for (const [position, question] of logic.questions.entries()) {
    const tested = logic.rules.some(({ when }) => questionsOf(when).includes(question.id));
    const isReached =
      !question.appliesWhen || diagrams.and(valid, diagrams.whereTrue(question.appliesWhen)) !== NO;
    const opens = logic.questions.some(
      ({ appliesWhen }) => appliesWhen && questionsOf(appliesWhen).includes(question.id),
    );
    if (!isReached || (!tested && !opens)) find('unreachable-question', [question.id]);
    else if (question.safety) {
      const rows = safeRows(position);
      if (rows) find('unsafe-unknown', [question.id], rows);
    }
    for (const option of unusedOptions(logic, question.id)) {
      find('unused-option', [`${question.id}=${option}`]);
    }
  }

  const unreachable = new Set(
    findings.flatMap(({ code, ids }) => (code === 'unreachable-rule' ? ids : [])),
  );
  const reachable = logic.rules.filter(
    (rule, position) =>
      decides.has(position) || (rule.leads.length === 0 && !unreachable.has(rule.id)),
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
  for (const finding of findings) replayFinding(given, finding);
  return { findings, situations: real.total(root).toString(), nodes: nodes.length };

  /** Situations in which « je ne sais pas » to a safety question would be certain. */
  function safeRows(question: number): Rows | undefined {
    const { table } = diagrams;
    const known = apply(table, root, NO, (outcome) =>
      outcome === IMPOSSIBLE ? NO_ROW : 1 + leadNumber(leadOf(outcome)),
    );
    const asked = diagrams.without(known, slots.head[question] ?? 0);
    const free = slotsFollowing(logic, slots, question);
    // Over all its answers, and those that then follow: one lead, or several.
    const merged = diagrams.merge(asked, free, (left, right) => {
      if (left === NO_ROW) return right;
      return right === NO_ROW || left === right ? left : SEVERAL_LEADS;
    });
    return real.where(
      merged,
      (lead) => lead !== NO_ROW && lead !== SEVERAL_LEADS && lead !== NO_LEAD,
    );
  }

  /** The outcomes of the rows where a diagram of yes and no says yes. */
  function terminalsWithin(where: number): ReadonlySet<number> {
    const met = new Set<number>();
    apply(
      diagrams.table,
      where,
      root,
      (holds, outcome) => {
        if (holds === 1) met.add(outcome);
        return 0;
      },
      (isWithin) => (isWithin === NO ? NO : undefined),
    );
    return met;
  }

  function checkLeads(): void {
    const kinds = new Map(logic.destinations.map(({ id, kind }) => [id, kind]));
    const person = logic.onePerson && diagrams.and(valid, diagrams.whereTrue(logic.onePerson));
    const ofPerson = person === undefined ? new Set() : terminalsWithin(person);
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
      if (person === undefined || !ofPerson.has(outcome) || new Set(lead).size < 2) return;
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
  const workshop = new Workshop();
  const shared = checkRules(logic, options, workshop);
  const keyOf = ({ code, ids }: AnalysisFinding) => [code, ...ids].join();
  const known = new Set(shared.findings.map(keyOf));
  const own = new Set((logic.local ?? []).map(({ id }) => id));
  const local = territoryClasses(logic.territories ?? [], options.regionOf).flatMap((one) =>
    // What a class replaces everywhere is meant to be silent there, and the rest is judged as shared.
    checkRules(logicIn(logic, one), options, workshop, own).findings.filter(
      (finding) =>
        !known.has(keyOf(finding)) &&
        !SHARED_ONLY.includes(finding.code) &&
        !(finding.code === 'shadowed' && isReplaced(logic, finding)),
    ),
  );
  return { ...shared, findings: [...shared.findings, ...local] };
}

// Terminals of the proof about safety questions; other numbers are lead sets.
const NO_ROW = 0;
const SEVERAL_LEADS = 1;
const NO_LEAD = 2;

/** The slots of a question and of every question whose being asked depends on it. */
function slotsFollowing(logic: Logic, slots: Slots, question: number): ReadonlySet<number> {
  const following = new Set([logic.questions[question]?.id ?? '']);
  for (const { id, appliesWhen } of logic.questions) {
    if (appliesWhen && questionsOf(appliesWhen).some((one) => following.has(one)))
      following.add(id);
  }
  return new Set(
    slots.about.flatMap((about, slot) =>
      following.has(logic.questions[about.question]?.id ?? '') ? [slot] : [],
    ),
  );
}

const SHARED_ONLY: readonly AnalysisCode[] = [
  'unreachable-destination',
  'unreachable-question',
  'unused-option',
];

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
