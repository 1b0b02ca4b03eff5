import { questionsOf } from '../model/condition-parts.js';
import type { Logic, LogicQuestion } from '../model/logic.js';
import { type Answer, NONE, UNKNOWN } from '../model/situation.js';
import { deciding, isConflict, leadOf, type Row, rowOf, test } from '../plain/interpret.js';
import type { AnalysisFinding } from './analysis-finding.js';
import type { LeadChange, PartnerChange } from './changes.js';

type Answers = Readonly<Record<string, Answer>>;

/** An example of the analysis that the plain reading of the rules does not confirm: a defect of this tool. */
export class ReplayError extends Error {
  override readonly name = 'ReplayError';
  readonly witness: Answers;
  /** What each of the two says of it. */
  readonly analysis: string;
  readonly plain: string;

  constructor(witness: Answers, analysis: string, plain: string) {
    super(
      `Internal error: two readings of the rules disagree on ${JSON.stringify(witness)}. ` +
        `Analysis: ${analysis}. Plain reading: ${plain}. Report it: nothing of this answer can be trusted.`,
    );
    this.witness = witness;
    this.analysis = analysis;
    this.plain = plain;
  }
}

/** Reads the example of a finding plainly. @throws {ReplayError} It shows no such thing. */
export function replayFinding(logic: Logic, { code, ids, rows }: AnalysisFinding): void {
  if (!rows) return;
  const { witness } = rows;
  const row = rowOf(logic, witness);
  const decided = deciding(logic, row);
  const plain = describe(logic, row);
  const confirm = (isShown: boolean, analysis: string) => {
    if (!isShown) throw new ReplayError(witness, `${code} ${ids.join(', ')}: ${analysis}`, plain);
  };
  confirm(isPossible(logic, row), 'possible');
  const names = decided.map(({ id }) => id).sort();
  const isDecidedBy = names.join() === [...ids].sort().join();
  const leads = leadOf(logic, row).split('+');
  switch (code) {
    case 'gap':
      return confirm(decided.length === 0, 'no rule decides');
    case 'conflict':
      return confirm(isDecidedBy && isConflict(decided), 'these rules differ');
    case 'two-leads-for-a-person':
      return confirm(isDecidedBy && leads.length > 1, 'several lead');
    case 'dead-end':
      return confirm(isDecidedBy, 'these rules decide');
    case 'shadowed':
      return confirm(
        logic.rules.some(({ id, when }) => ids.includes(id) && test(when, row) === true) &&
          !names.some((id) => ids.includes(id)),
        'it matches and does not decide',
      );
    case 'unsafe-unknown': {
      const under = leadsUnder(logic, row, ids[0] ?? '');
      return confirm(under.size === 1 && !under.has(''), 'one lead whatever the danger');
    }
    default:
      return undefined;
  }
}

/** Reads the example of a change of leads in one pack. @throws {ReplayError} Others lead there. */
export function replayLead(logic: Logic, { witness }: LeadChange, leads: LeadChange['to']): void {
  const row = rowIn(logic, witness);
  const analysis = leads ? leads.join('+') || 'nobody' : 'impossible';
  const isRight = leads ? leadOf(logic, row) === leads.join('+') : !isPossible(logic, row);
  if (isRight) return;
  throw new ReplayError(witness, analysis, describe(logic, row));
}

/** Reads the example of a change of partners in one pack. @throws {ReplayError} It is otherwise there. */
export function replayPartner(
  logic: Logic,
  { destination, rows }: PartnerChange,
  isThere: boolean,
): void {
  const row = rowIn(logic, rows.witness);
  const partners = isPossible(logic, row) ? plainPartners(logic, row) : [];
  if (partners.includes(destination) === isThere) return;
  const analysis = `${destination} is ${isThere ? 'a' : 'no'} partner`;
  throw new ReplayError(rows.witness, analysis, `${describe(logic, row)}; with ${partners.join()}`);
}

/** The sure partners of a row: whom the rules that are heard bring, but who leads or is left out. */
export function plainPartners(logic: Logic, row: Row): readonly string[] {
  const decided = deciding(logic, row);
  const isEmergency = decided.some(({ tier }) => tier === 'safety');
  const heard = logic.rules.filter(
    ({ tier, leads, when }) =>
      leads.length === 0 &&
      (isEmergency ? tier === 'safety' : tier !== 'fallback' || decided.length === 0) &&
      test(when, row) === true,
  );
  const gone = [...leadOf(logic, row).split('+'), ...heard.flatMap(({ without = [] }) => without)];
  const named = [...decided, ...heard].flatMap(({ partners }) => partners);
  return named.map(({ destination }) => destination).filter((id) => !gone.includes(id));
}

/** An example of two packs as one of them reads it: an option that it lacks is nothing, or something else. */
function rowIn(logic: Logic, witness: Answers): Row {
  const given = (id: string) => [witness[id] ?? []].flat();
  const isReserved = (option: string) => option === NONE || option === UNKNOWN;
  const questions = logic.questions.map((question) => {
    const { id, multiple, options } = question;
    const others = given(id).filter((option) => !options.includes(option) && !isReserved(option));
    return multiple ? { ...question, options: [...options, ...others] } : question;
  });
  const ticked = (logic.onResult ?? []).map(({ id }) => [id, given(id)] as const);
  const pack = { ...logic, questions };
  let answers: Answers = Object.fromEntries(ticked);
  for (const { id, options, appliesWhen } of questions) {
    // What only the other pack asks was not asked here.
    if (appliesWhen && test(appliesWhen, rowOf(pack, answers)) !== true) continue;
    const own = given(id).filter((option) => options.includes(option));
    if (own.length > 0) answers = { ...answers, [id]: own };
    else if (witness[id] === NONE) answers = { ...answers, [id]: NONE };
  }
  return rowOf(pack, answers);
}

function isPossible(logic: Logic, row: Row): boolean {
  return (
    logic.constraints.every(({ impossible }) => test(impossible, row) !== true) &&
    logic.questions.every(({ id, multiple }) => {
      const cell = row[id] ?? [];
      return multiple === true || typeof cell === 'string' || cell.length === 1;
    })
  );
}

/** The leads under every real answer to a question, and to those that then follow. */
function leadsUnder(logic: Logic, row: Row, question: string): ReadonlySet<string> {
  const free = new Set([question]);
  let rows: readonly Row[] = [row];
  for (const one of logic.questions) {
    const { id, appliesWhen } = one;
    if (appliesWhen && questionsOf(appliesWhen).some((other) => free.has(other))) free.add(id);
    if (!free.has(id)) continue;
    rows = rows.flatMap((each) => {
      const isAsked = !appliesWhen || test(appliesWhen, each) === true;
      const cells = isAsked ? realAnswers(one) : (['na'] as const);
      return cells.map((cell) => ({ ...each, [id]: cell }));
    });
  }
  return new Set(rows.filter((one) => isPossible(logic, one)).map((one) => leadOf(logic, one)));
}

function realAnswers({ options, multiple }: LogicQuestion): readonly (readonly string[])[] {
  if (!multiple) return options.map((option) => [option]);
  return options.reduce<readonly (readonly string[])[]>(
    (sets, option) => sets.flatMap((set) => [set, [...set, option]]),
    [[]],
  );
}

function describe(logic: Logic, row: Row): string {
  const ids = deciding(logic, row).map(({ id }) => id);
  const rules = ids.length > 0 ? `decided by ${ids.join(', ')}` : 'decided by no rule';
  return `${leadOf(logic, row) || 'nobody'}, ${rules}`;
}
