import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { buildWordsIn, nameOf, readStructures } from '@coord-orientation/directory/build';
import { addDays } from '@coord-orientation/pack';

import { knownAnswers } from '../directory/campaign/known-answers.js';
import { subjectOf, writeMail } from '../directory/campaign/mail.js';
import type { AskReport } from '../directory/campaign/reports.js';
import { SHEET, type SheetRow, writeSheet } from '../directory/campaign/sheet.js';
import { type Recorded, recordedStructures, whoToAsk } from '../directory/campaign/who-to-ask.js';
import { openPlaces, sharedDirectoryFolder } from '../directory/open-directory.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';
import { writeFolder } from '../terminal/write-file.js';

/** Whom to ask, and who asks. */
export interface AskOptions extends SharedOptions {
  readonly folder?: string | undefined;
  /** The folder of the campaign, which must not have one. */
  readonly out?: string;
  /** Who signs the mails. */
  readonly by?: string;
  readonly departement?: string;
  readonly destination?: string;
  readonly all?: boolean;
  readonly due?: string;
  readonly today?: string;
}

const DAYS_TO_REPLY = 14;

/** `coord directory ask`: a mail for each structure and one sheet, to have the directory confirmed. */
export async function askDirectory(io: Io, options: AskOptions): Promise<ExitCode> {
  const say = io.words.directory.campaign;
  const { folder = sharedDirectoryFolder(), by, out } = options;
  const today = readToday(io, options.today);
  const due =
    options.due === undefined ? addDays(today, DAYS_TO_REPLY) : readToday(io, options.due);
  if (!by?.trim()) throw new UsageError(say.whoAsks);
  if (!out) throw new UsageError(say.where);
  const sheet = join(out, SHEET);
  if (existsSync(sheet)) throw new UsageError(say.alreadyAsked(sheet));
  const files = await readStructures(folder, buildWordsIn(io.lang));
  const recorded = recordedStructures(await openPlaces(), files);
  const wanted = whoToAsk(recorded, { ...options, today });
  if (wanted.length === 0) throw new UsageError(say.nobody);
  const mails = new Map<string, string>();
  const rows = wanted.map((one) => rowOf(one, nameOf(files.settings, one.structure), due));
  for (const [at, { id, structure, email: to }] of rows.entries()) {
    const known = knownAnswers((wanted[at] as Recorded).structure);
    const letter = { id, structure, to, by, due, today, known };
    mails.set(join('mails', `${id}.eml`), await writeMail(letter));
  }
  await writeFolder(out, new Map([...mails, [SHEET, writeSheet(rows)]]), SHEET);
  const report: AskReport = {
    sheet,
    asked: rows.map(({ id }) => id),
    withoutAddress: rows.filter(({ email }) => email === '').map(({ id }) => id),
    left: recorded.length - wanted.length,
  };
  printResult(io, options, report, () => say.asked(report, due));
  return 0;
}

function rowOf({ structure, departements }: Recorded, name: string, due: string): SheetRow {
  const { id, email = '' } = structure;
  return {
    ...{ id, structure: name, departement: departements.join(', '), email },
    ...{ subject: subjectOf({ id }), sent: '', due, answers: knownAnswers(structure) },
    ...{ repliedOn: '', repliedBy: '', reply: '' },
  };
}
