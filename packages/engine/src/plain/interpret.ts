import type { Condition, Logic, LogicRule } from '../model/logic.js';
import type { Situation } from '../model/situation.js';

/**
 * The semantics, as plainly as they can be written: every rule is tried. The engine is compared with it in
 * tests, and every example that a check or a comparison shows is read by it first. It shares no code with
 * what it judges.
 */

/** What one question holds: ticked options, `unknown`, or `na` where it does not apply. */
export type Cell = readonly string[] | 'unknown' | 'na';
/** One cell for each question. */
export type Row = Readonly<Record<string, Cell>>;

/** True, false, or neither (null): unknown and not applicable are neither. */
export function test(condition: Condition, row: Row): boolean | null {
  if ('unknown' in condition) return row[condition.unknown] === 'unknown';
  if ('question' in condition) {
    const { question, options } = condition;
    // A box that is not ticked says nothing.
    if (options.some((option) => row[boxKey(question, option)])) return true;
    const cell = row[question] ?? 'na';
    if (typeof cell === 'string') return null;
    return cell.length === 0
      ? options.includes('none')
      : cell.some((option) => options.includes(option));
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
  for (const { id, options, appliesWhen } of logic.onResult ?? []) {
    const ticked = [given[id] ?? []].flat();
    const applies = !appliesWhen || test(appliesWhen, row) === true;
    for (const option of applies ? options.filter((one) => ticked.includes(one)) : []) {
      row[boxKey(id, option)] = [option];
    }
  }
  return row;
}

/** Under which name a box of a question on the result stands in a row, where it is ticked. */
function boxKey(question: string, option: string): string {
  return `${question}=${option}`;
}
