import type { Logic } from '../model/logic.js';
import { questionsOf } from '../model/condition-parts.js';
import type { Answer } from '../model/situation.js';
import { deciding, fitting, leadOf, type Row, rowOf, situations } from './oracle.js';

/** One real answer after the other, by the question's id. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * The interview of a pack, in authored order, over plain lists of situations. A question stays only
 * where two of its answers leave different things to find out.
 */
export class PlainInterview {
  readonly rows: readonly Row[];
  readonly #logic: Logic;

  constructor(logic: Logic) {
    this.#logic = logic;
    this.rows = situations(logic);
  }

  /** The question to ask after these real answers, or undefined where the interview ends. */
  next(answers: Answers): string | undefined {
    const now = rowOf(this.#logic, answers);
    if (deciding(this.#logic, now).some(({ tier }) => tier === 'safety')) return undefined;
    const open = this.#withGates(this.openQuestions(answers), now);
    return this.#logic.questions
      .map(({ id }) => id)
      .find((id) => open.has(id) && now[id] !== 'na' && !(id in answers));
  }

  /** The questions that matter, and those on which it depends whether one of them is asked. */
  #withGates(open: ReadonlySet<string>, now: Row): ReadonlySet<string> {
    const wanted = new Set(open);
    for (const { id, appliesWhen } of [...this.#logic.questions].reverse()) {
      if (!wanted.has(id) || !appliesWhen || now[id] !== 'na') continue;
      for (const parent of questionsOf(appliesWhen)) wanted.add(parent);
    }
    return wanted;
  }

  /** The questions that can still change the lead. */
  openQuestions(answers: Answers): ReadonlySet<string> {
    const found = new Set<string>();
    this.#reduce(fitting(this.rows, rowOf(this.#logic, answers)), 0, found);
    return found;
  }

  /** The real answers that a question can still have, each once. */
  answersTo(id: string, answers: Answers): readonly Answer[] {
    const fits = fitting(this.rows, rowOf(this.#logic, answers));
    const isMultiple = this.#logic.questions.some((one) => one.id === id && one.multiple);
    const cells = new Map(fits.map((fit) => [String(fit[id]), fit[id] ?? 'na']));
    return [...cells.values()].flatMap((cell): readonly Answer[] => {
      if (typeof cell === 'string') return [];
      return [isMultiple ? (cell.length > 0 ? cell : 'none') : (cell[0] ?? '')];
    });
  }

  /** Every complete interview, as its answers. */
  *all(answers: Answers = {}): Generator<Answers> {
    const id = this.next(answers);
    if (id === undefined) return yield answers;
    for (const answer of this.answersTo(id, answers)) yield* this.all({ ...answers, [id]: answer });
  }

  /** What is left to find out, written so that equal things are equal words. */
  #reduce(rows: readonly Row[], position: number, found: Set<string>): string {
    const question = this.#logic.questions[position];
    if (!question) return rows[0] ? leadOf(this.#logic, rows[0]) : '';
    const cells = new Map<string, Row[]>();
    for (const row of rows) {
      const key = String(row[question.id]);
      cells.set(key, [...(cells.get(key) ?? []), row]);
    }
    const parts = [...cells].map(([key, list]): readonly [string, string, ReadonlySet<string>] => {
      const below = new Set<string>();
      return [key, this.#reduce(list, position + 1, below), below];
    });
    const [first] = parts;
    if (first && parts.every(([, part]) => part === first[1])) {
      for (const id of first[2]) found.add(id);
      return first[1];
    }
    found.add(question.id);
    for (const [, , below] of parts) for (const id of below) found.add(id);
    return `${question.id}{${parts.map(([key, part]) => `${key}:${part}`).join(' ')}}`;
  }
}
