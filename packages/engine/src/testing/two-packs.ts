import type { Condition, Logic, LogicQuestion } from '../model/logic.js';
import { type Cell, deciding, leadOf, type Row, test } from './oracle.js';

/** A row of two packs: what each of them reads, undefined where it cannot exist there. */
export interface TwoViews {
  readonly row: Row;
  readonly views: readonly [Row | undefined, Row | undefined];
}

/**
 * Every row over the questions and options of two packs that can exist in one of them. A question is left out where neither asks it;
 * a question or an option that a pack lacks is unknown to it.
 */
export function twoViews(older: Logic, newer: Logic): readonly TwoViews[] {
  let rows: readonly Row[] = [{}];
  for (const { id, cells } of union(older, newer)) {
    rows = rows.flatMap((row) => cells.map((cell) => ({ ...row, [id]: cell })));
  }
  return rows.flatMap((row): readonly TwoViews[] => {
    const [left, right] = [viewOf(older, row), viewOf(newer, row)];
    const isAsked = (id: string) => [left, right].some((view) => (view[id] ?? 'na') !== 'na');
    if (!Object.entries(row).every(([id, cell]) => (cell === 'na') !== isAsked(id))) return [];
    const views = [possible(older, left, row), possible(newer, right, row)] as const;
    return views.some((view) => view !== undefined) ? [{ row, views }] : [];
  });
}

/** What a row leads to: a sorted word, or `impossible`. */
export function labelIn(logic: Logic, view: Row | undefined): string {
  return view ? leadOf(logic, view) : 'impossible';
}

/** The destinations that are sure partners of a row: no lead, and in an emergency only those of safety rules. */
export function partnersIn(logic: Logic, view: Row | undefined): readonly string[] {
  if (!view) return [];
  const decided = deciding(logic, view);
  const isEmergency = decided.some(({ tier }) => tier === 'safety');
  const adding = logic.rules.filter(
    ({ tier, leads, when }) =>
      leads.length === 0 &&
      (isEmergency ? tier === 'safety' : tier !== 'fallback' || decided.length === 0) &&
      test(when, view) === true,
  );
  const lead = leadOf(logic, view).split('+');
  const named = [...decided, ...adding].flatMap(({ partners }) => partners);
  return named.map(({ destination }) => destination).filter((id) => !lead.includes(id));
}

function union(older: Logic, newer: Logic) {
  const ids = [...newer.questions, ...older.questions].map(({ id }) => id);
  return [...new Set(ids)].map((id) => {
    const both = [older, newer].flatMap((logic) => logic.questions.filter((one) => one.id === id));
    const options = [...new Set(both.flatMap((question) => question.options))];
    const real = both.some(({ multiple }) => multiple)
      ? subsets(options)
      : options.map((option) => [option]);
    return { id, cells: [...real, 'unknown', 'na'] satisfies readonly Cell[] as readonly Cell[] };
  });
}

function subsets(options: readonly string[]): readonly (readonly string[])[] {
  let sets: readonly (readonly string[])[] = [[]];
  for (const option of options) sets = sets.flatMap((set) => [set, [...set, option]]);
  return sets;
}

function viewOf(logic: Logic, row: Row): Row {
  const view: Record<string, Cell> = {};
  for (const question of logic.questions) {
    const isAsked = !question.appliesWhen || test(question.appliesWhen, view) === true;
    view[question.id] = isAsked ? cellIn(question, row[question.id] ?? 'na') : 'na';
  }
  return view;
}

function cellIn(question: LogicQuestion, cell: Cell): Cell {
  // A row that leaves out what is asked cannot exist: it is dropped above.
  if (typeof cell === 'string') return 'unknown';
  const own = cell.filter((option) => question.options.includes(option));
  if (own.length > 0 || cell.length === 0) return own;
  // Of several choices something else is ticked; of one the answer says nothing.
  return question.multiple ? ['something else'] : 'unknown';
}

function possible(logic: Logic, view: Row, row: Row): Row | undefined {
  const holds = (condition: Condition) => test(condition, view) === true;
  const ticked = logic.questions.filter(({ multiple }) => !multiple).map(({ id }) => row[id]);
  // What takes one answer here takes several in the other pack.
  if (ticked.some((cell) => Array.isArray(cell) && cell.length !== 1)) return undefined;
  return logic.constraints.some(({ impossible }) => holds(impossible)) ? undefined : view;
}
