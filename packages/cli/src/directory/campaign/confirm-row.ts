import {
  type BuildWords,
  checkLine,
  type Fields,
  type StructureFiles,
  type StructureSource,
} from '@coord-orientation/directory/build';

import type { DirectoryWords } from '../../words/cli-words.js';
import { fieldsOf, questionOf } from './fields-of.js';
import { knownAnswers } from './known-answers.js';
import { type Answers, type Question, QUESTIONS } from './questions.js';
import { readReply } from './read-reply.js';
import { readDay, type SheetRow } from './sheet.js';

/** What a line of the sheet comes to. */
export type RowResult =
  /** No reply yet. */
  | { readonly kind: 'waiting' }
  /** Somebody confirmed the line on a later day. */
  | { readonly kind: 'later'; readonly on: string }
  | { readonly kind: 'confirmed'; readonly fields: Fields; readonly note: string }
  | { readonly kind: 'wrong'; readonly messages: readonly string[] };

/** What a row is read against. */
export interface ConfirmContext {
  readonly settings: StructureFiles['settings'];
  readonly today: string;
  readonly say: DirectoryWords['campaign'];
  readonly words: BuildWords;
}

/** Reads the reply of a row as what is to be written into the line of its structure. */
export function confirmRow(
  row: SheetRow,
  structure: StructureSource,
  context: ConfirmContext,
): RowResult {
  const { say, today } = context;
  if (row.reply === '' && row.repliedBy === '' && row.repliedOn === '') return { kind: 'waiting' };
  const on = readDay(row.repliedOn);
  const messages = [
    ...(row.reply === '' ? [say.noReply] : []),
    ...(row.repliedBy === '' ? [say.noSender] : []),
    ...(on === undefined ? [say.noDay(row.repliedOn)] : []),
    ...(on !== undefined && on > today ? [say.laterDay(on)] : []),
  ];
  if (messages.length > 0 || on === undefined) return { kind: 'wrong', messages };
  if ((structure.confirmedOn ?? '') > on) return { kind: 'later', on: structure.confirmedOn ?? '' };
  const reply = readReply(row.reply, row.answers, knownAnswers(structure));
  if (reply.kind === 'unclear') return wrong(say.unclear);
  if (reply.kind === 'missing') return wrong(say.missing(reply.questions.map(titleOf)));
  return confirmLine(structure, reply.answers, { by: row.repliedBy, on }, reply.note, context);
}

function confirmLine(
  structure: StructureSource,
  answers: Answers,
  { by, on }: { readonly by: string; readonly on: string },
  note: string,
  { settings, say, words }: ConfirmContext,
): RowResult {
  const answered = fieldsOf(answers);
  if ('wrong' in answered) {
    return wrong(say.wrong(titleOf(answered.wrong), answers[answered.wrong], say.ways));
  }
  const fields: Fields = {
    ...answered,
    ...{ status: 'confirmed', confirmedBy: by, confirmedOn: on },
    confirmedUntil: monthsLater(on, settings.staleAfterMonths),
  };
  const line = { ...structure, ...fields } as StructureSource;
  const { phone, email, form, secureEmail, relay } = line;
  if (!(phone ?? email ?? form ?? secureEmail ?? relay)) return wrong(say.nothingKnown);
  const faults = checkLine(settings, line, words).map(({ field, expected }) => {
    if (field === 'confirmedBy') return say.wrongSender(by, expected);
    const question = questionOf(field);
    return say.wrong(titleOf(question), answers[question], expected);
  });
  return faults.length > 0 ? wrong(...faults) : { kind: 'confirmed', fields, note };
}

function wrong(...messages: readonly string[]): RowResult {
  return { kind: 'wrong', messages };
}

/** « 2. Horaires », as the mail has it. */
function titleOf(question: Question): string {
  const at = QUESTIONS.findIndex(({ id }) => id === question);
  return `${at + 1}. ${QUESTIONS[at]?.title ?? question}`;
}

function monthsLater(date: string, months: number): string {
  const day = new Date(date);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
}
