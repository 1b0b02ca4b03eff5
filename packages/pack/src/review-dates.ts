import { addDays } from './add-days.js';
import type { Report } from './check-known.js';
import type { PackSource, Written } from './pack-source.js';

/** A text that nobody reads again for longer than this is not followed. */
const MOST_YEARS = 5;

/** Reports dates that cannot be: done in the future, an end before its start, a review that never comes. */
export function reviewImpossibleDates(pack: PackSource, report: Report, today: string): void {
  const head = { ...pack.head, value: { id: 'pack.yaml' } };
  const { date, validUntil } = pack.head.value;
  checkSpan(report, head, ['date', date], ['validUntil', validUntil]);
  for (const written of pack.sources) {
    const { checked, reviewBy } = written.value;
    checkDone(report, written, ['checked'], checked, today);
    checkSpan(report, written, ['checked', checked], ['reviewBy', reviewBy]);
  }
  for (const written of pack.corrections) {
    const { path, on } = written.value;
    checkDone(report, { ...written, value: { id: path } }, ['on'], on, today);
  }
  for (const written of pack.approvals) {
    written.value.agreements.forEach(({ body, on }, index) => {
      const own = { ...written, value: { id: body } };
      checkDone(report, own, ['agreements', index, 'on'], on, today);
    });
  }
}

type Own = Written<{ readonly id: string }>;

function checkDone(
  report: Report,
  written: Own,
  path: readonly (string | number)[],
  date: string,
  today: string,
): void {
  // Somebody east of here may be a day ahead.
  if (date <= addDays(today, 1)) return;
  const message = report.words.futureDate(written.value.id, String(path.at(-1)), date);
  report('impossible-date', written, path, message);
}

type Dated = readonly [key: string, date: string];

function checkSpan(report: Report, written: Own, [from, start]: Dated, [to, end]: Dated): void {
  const { id } = written.value;
  if (end <= start) report('impossible-date', written, [to], report.words.dateOrder(id, from, to));
  else if (end > addDays(start, MOST_YEARS * 366)) {
    report('impossible-date', written, [to], report.words.farDate(id, to, end, MOST_YEARS));
  }
}
