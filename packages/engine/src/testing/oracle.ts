import type { Condition, Logic, LogicQuestion, LogicRule } from '../model/logic.js';
import type { Situation } from '../model/situation.js';

/**
 * The semantics, as plainly as they can be written: every situation is listed, every rule is tried.
 * Slow on purpose; the engine is compared with it.
 */

/** What one question holds: ticked options, `unknown`, or `na` where it does not apply. */
export type Cell = readonly string[] | 'unknown' | 'na';
/** One cell for each question. */
export type Row = Readonly<Record<string, Cell>>;

/** True, false, or neither (null): unknown and not applicable are neither. */
export function test(condition: Condition, row: Row): boolean | null {
  if ('unknown' in condition) return row[condition.unknown] === 'unknown';
  if ('question' in condition) {
    const cell = row[condition.question] ?? 'na';
    if (typeof cell === 'string') return null;
    return cell.length === 0
      ? condition.options.includes('none')
      : cell.some((option) => condition.options.includes(option));
  }
  if ('not' in condition) {
    const inner = test(condition.not, row);
    return inner === null ? null : !inner;
  }
  const parts =
    'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  const needed = 'all' in condition ? parts.length : 'any' in condition ? 1 : condition.atLeast;
  const results = parts.map((part) => test(part, row));
  if (results.filter((result) => result === true).length >= needed) return true;
  return results.filter((result) => result !== false).length >= needed ? null : false;
}

/** The rules that decide a row: the first tier that leads, without those that another overrides. */
export function deciding(logic: Logic, row: Row): readonly LogicRule[] {
  for (const tier of ['safety', 'specific', 'general']) {
    const rules = logic.rules.filter(
      (rule) => rule.tier === tier && rule.leads.length > 0 && test(rule.when, row) === true,
    );
    if (rules.length > 0) {
      return rules.filter((rule) => !rules.some((other) => other.overrides.includes(rule.id)));
    }
  }
  return [];
}

/** The lead of a row, as one sorted word. */
export function leadOf(logic: Logic, row: Row): string {
  const leads = deciding(logic, row).flatMap((rule) => rule.leads);
  return [...new Set(leads.map(({ destination }) => destination))].sort().join('+');
}

/** Every possible, fully known situation: what applies is answered, nothing impossible. */
export function situations(logic: Logic): readonly Row[] {
  return enumerate(logic, []);
}

/** Every row that can exist when each question may also be answered « je ne sais pas ». */
export function allRows(logic: Logic): readonly Row[] {
  return enumerate(logic, ['unknown']);
}

function enumerate(logic: Logic, also: readonly Cell[]): readonly Row[] {
  let rows: readonly Row[] = [{}];
  for (const question of logic.questions) {
    rows = rows.flatMap((row) => {
      const applies = !question.appliesWhen || test(question.appliesWhen, row) === true;
      const cells: readonly Cell[] = applies ? [...answers(question), ...also] : ['na'];
      return cells.map((cell) => ({ ...row, [question.id]: cell }));
    });
  }
  return rows.filter((row) => !logic.constraints.some(({ impossible }) => test(impossible, row)));
}

/** Every real answer of a question: each option, or each set of options and "none of these". */
export function answers(question: LogicQuestion): readonly (readonly string[])[] {
  if (!question.multiple) return question.options.map((option) => [option]);
  let sets: readonly (readonly string[])[] = [[]];
  for (const option of question.options) sets = sets.flatMap((set) => [set, [...set, option]]);
  return sets;
}

/** The rows that have each of the answers that are really known. */
export function fitting(rows: readonly Row[], known: Row): readonly Row[] {
  const facts = Object.entries(known).filter(([, cell]) => typeof cell !== 'string');
  return rows.filter((row) => facts.every(([id, cell]) => String(row[id]) === String(cell)));
}

/** Two unsilenced rules that differ and are not joint. */
export function isConflict(rules: readonly LogicRule[]): boolean {
  const lead = (rule: LogicRule) =>
    rule.leads
      .map(({ destination }) => destination)
      .sort()
      .join();
  return rules.some((one) =>
    rules.some((two) => lead(one) !== lead(two) && (!one.joint || one.joint !== two.joint)),
  );
}

/** What the answers that count say: what is not answered is unknown, what does not apply is left out. */
export function rowOf(logic: Logic, given: Situation): Row {
  const row: Record<string, Cell> = {};
  for (const question of logic.questions) {
    const answer = given[question.id];
    const applies = !question.appliesWhen || test(question.appliesWhen, row) === true;
    if (answer === undefined || answer === 'unknown') row[question.id] = applies ? 'unknown' : 'na';
    else if (answer === 'none') row[question.id] = [];
    else row[question.id] = question.options.filter((option) => [answer].flat().includes(option));
  }
  return row;
}
