import type { Question } from './questions.js';

/** What `coord directory ask --json` prints. */
export interface AskReport {
  readonly sheet: string;
  /** Ids of the structures that are asked. */
  readonly asked: readonly string[];
  /** Those of which the directory has no mail address. */
  readonly withoutAddress: readonly string[];
  /** Structures that are not asked, as their confirmation still holds or they were not wanted. */
  readonly left: number;
}

/** What `coord directory confirm --json` prints. */
export interface ConfirmReport {
  /** Ids of the lines that were written. */
  readonly confirmed: readonly string[];
  /** Replies that could not be read: nothing was written of these. */
  readonly wrong: readonly SheetMessage[];
  /** What was not asked for, for somebody to read. */
  readonly notes: readonly SheetMessage[];
  /** Lines of the sheet without a reply. */
  readonly waiting: number;
}

/** A message about a line of the sheet. */
export interface SheetMessage {
  readonly line: number;
  readonly id: string;
  readonly message: string;
}

/** What `coord directory status --json` prints: ids of lines of the sheet. */
export interface StatusReport {
  readonly unsent: readonly string[];
  readonly sent: readonly string[];
  readonly answered: readonly string[];
  /** Sent, without a reply, and past the day by which one was asked for. */
  readonly overdue: readonly string[];
}

/** What a line lacks: an answer to one of the five questions, or a confirmation that holds. */
export type Lack = Question | 'confirmation';

/** What a region has still to fill in a département; `departement` is null for its regional structures. */
export interface MissingRow {
  readonly departement: string | null;
  readonly name: string;
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly lacks: readonly Lack[];
  }[];
  /** Communes without a structure of a destination whose communes are counted, by its abbreviation. */
  readonly communes: Readonly<Record<string, number>>;
}
