import { searchKey } from '@coord-orientation/directory';
import { stringify } from 'csv-stringify/sync';

import { UsageError } from '../../terminal/errors.js';
import type { DirectoryWords } from '../../words/cli-words.js';
import { readTable } from '../read-table.js';
import { type Answers, answersOf, QUESTIONS } from './questions.js';

/** A line of the sheet of a campaign: one structure. */
export interface SheetRow {
  readonly id: string;
  readonly structure: string;
  readonly departement: string;
  readonly email: string;
  readonly subject: string;
  /** The day that its mail was sent; empty until then. */
  readonly sent: string;
  readonly due: string;
  readonly answers: Answers;
  readonly repliedOn: string;
  /** A function and a body, which the region writes. */
  readonly repliedBy: string;
  /** The reply as it was received. */
  readonly reply: string;
}

/** The name of the sheet in the folder of its campaign. */
export const SHEET = 'campagne.csv';

const BEFORE = {
  id: 'id',
  structure: 'structure',
  departement: 'département',
  email: 'courriel',
  subject: 'objet',
  sent: 'envoyé le',
  due: 'réponse attendue le',
} as const;
const AFTER = { repliedOn: 'répondu le', repliedBy: 'qui a répondu', reply: 'réponse' } as const;
const ANSWERS = QUESTIONS.map(({ title }, at) => `${at + 1} ${title.toLowerCase()}`);

/** Writes the sheet as Excel and LibreOffice open it in French: semicolons, and a mark of UTF-8. */
export function writeSheet(rows: readonly SheetRow[]): string {
  const table = rows.map((row) => [
    ...keysOf(BEFORE).map((key) => row[key]),
    ...QUESTIONS.map(({ id }) => row.answers[id]),
    ...keysOf(AFTER).map((key) => row[key]),
  ]);
  const heading = [...Object.values(BEFORE), ...ANSWERS, ...Object.values(AFTER)];
  return stringify([heading, ...table], { delimiter: ';', bom: true, escape_formulas: true });
}

/**
 * Reads the sheet back, as CSV or XLSX, whatever the order of its columns.
 *
 * @throws {UsageError} It cannot be read, or a column is missing.
 */
export async function readSheet(
  path: string,
  { imported, campaign }: DirectoryWords,
): Promise<readonly (SheetRow & { readonly line: number })[]> {
  const { rows } = await readTable(path, undefined, imported);
  const [heading, ...body] = rows;
  const titles = (heading?.cells ?? []).map(searchKey);
  const wanted = [...Object.values(BEFORE), ...ANSWERS, ...Object.values(AFTER)];
  const missing = wanted.filter((title) => !titles.includes(searchKey(title)));
  if (missing.length > 0) throw new UsageError(campaign.notASheet(path, missing));
  return body.map(({ line, cells }) => {
    // What would be a formula was written with an apostrophe.
    const cell = (title: string) =>
      (cells[titles.indexOf(searchKey(title))] ?? '').replace(/^'(?=[=+\-@])/, '').trim();
    const before = Object.fromEntries(keysOf(BEFORE).map((key) => [key, cell(BEFORE[key])]));
    const after = Object.fromEntries(keysOf(AFTER).map((key) => [key, cell(AFTER[key])]));
    const answers = answersOf((_, at) => cell(ANSWERS[at] ?? ''));
    return { line, ...before, ...after, answers } as SheetRow & { line: number };
  });
}

/**
 * Reads a day as a sheet writes it, `2026-11-30` or `30/11/2026`.
 *
 * @returns Undefined where it is no day.
 */
export function readDay(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text) ?? [];
  const date = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : NaN;
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? undefined : date;
}

function keysOf<T extends object>(object: T): readonly (keyof T)[] {
  return Object.keys(object) as (keyof T)[];
}
