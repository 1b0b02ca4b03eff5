import type { StatusReport } from '../directory/campaign/reports.js';
import { readDay, readSheet } from '../directory/campaign/sheet.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';

/** Which campaign. */
export interface StatusOptions extends SharedOptions {
  readonly sheet: string;
  readonly today?: string;
}

/** `coord directory status`: what was sent, answered, and is overdue. */
export async function campaignStatus(io: Io, options: StatusOptions): Promise<ExitCode> {
  const today = readToday(io, options.today);
  const rows = await readSheet(options.sheet, io.words.directory);
  const open = rows.filter(({ sent, reply }) => sent !== '' && reply === '');
  const late = open.filter(({ due }) => (readDay(due) ?? today) < today);
  const ids = (list: typeof rows) => list.map(({ id }) => id);
  const report: StatusReport = {
    unsent: ids(rows.filter(({ sent, reply }) => sent === '' && reply === '')),
    sent: ids(rows.filter(({ sent, reply }) => sent !== '' || reply !== '')),
    answered: ids(rows.filter(({ reply }) => reply !== '')),
    overdue: ids(late),
  };
  printResult(io, options, report, () =>
    [
      io.words.directory.campaign.status(report),
      ...late.map(({ id, structure, departement, email, due }) =>
        [`- ${structure} [${id}]`, departement, email, due].filter(Boolean).join(', '),
      ),
    ].join('\n'),
  );
  return 0;
}
