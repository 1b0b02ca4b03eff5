import type { Logic, LogicQuestion } from '../model/logic.js';
import { type Cell, type Row, test } from '../plain/interpret.js';

export {
  type Cell,
  deciding,
  isConflict,
  leadOf,
  type Row,
  rowOf,
  test,
} from '../plain/interpret.js';

/**
 * Lists of all situations, for brute force: slow on purpose.
 */

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
  const facts = Object.entries(known).filter(
    ([id, cell]) => typeof cell !== 'string' && !id.includes('='),
  );
  return rows.filter((row) => facts.every(([id, cell]) => String(row[id]) === String(cell)));
}
