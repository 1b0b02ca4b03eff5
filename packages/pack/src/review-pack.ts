import { addDays } from './add-days.js';
import { reviewApprovals } from './approval/review-approvals.js';
import { checkDoors } from './check-doors.js';
import { checkHours } from './check-hours.js';
import type { Report } from './check-known.js';
import { checkWritten } from './check-written.js';
import type { Finding } from './finding.js';
import { foldFindings } from './fold-findings.js';
import { newReport } from './new-report.js';
import type { PackSource } from './pack-source.js';
import { reviewBrings } from './review-brings.js';
import { reviewImpossibleDates } from './review-dates.js';
import { reviewPublisher } from './review-publisher.js';
import { reviewTranslations } from './review-translations.js';
import { reviewWords } from './review-words.js';
import type { Lang } from './words/pack-words.js';
import { wordsIn } from './words/words-in.js';

/** Days before a date of review on which it is announced. */
const NOTICE_DAYS = 30;

const STRONG = ['law', 'national', 'regional', 'structure'];

/** What a review depends on besides the pack. */
export interface ReviewOptions {
  /** ISO date of today. */
  readonly today: string;
  readonly lang?: Lang;
  /** Days before a date on which it is announced; 30 by default. */
  readonly days?: number;
}

/**
 * Says what is wrong or due in a pack that builds: dead ends, texts to write, dates, sources,
 * approval, translations.
 *
 * @param missing - Translations that are missing, from `buildPack`.
 */
export function reviewPack(
  source: PackSource,
  missing: Readonly<Record<string, readonly string[]>>,
  { today, lang = 'fr', days = NOTICE_DAYS }: ReviewOptions,
): readonly Finding[] {
  const words = wordsIn(lang);
  const { findings, report } = newReport(words);
  const soon = addDays(today, days);
  checkDoors(source, report);
  checkHours(source, report);
  checkWritten(source, report);
  reviewWords(source, report);
  reviewDates(source, report, today, soon);
  reviewImpossibleDates(source, report, today);
  reviewRules(source, report);
  reviewApprovals(source, report);
  reviewBrings(source, report);
  reviewPublisher(source, report);
  reviewCopies(source, report);
  reviewPlaces(source, report);
  reviewTranslations(source, missing, report);
  const unread = source.unread.map((file): Finding => {
    const message = words.unread(file, undefined);
    return { code: 'unread-file', severity: 'warning', file, line: 1, message };
  });
  return [...foldFindings(findings, source.rules, words), ...unread];
}

function reviewDates(source: PackSource, report: Report, today: string, soon: string): void {
  const { validUntil } = source.head.value;
  const severity = (date: string) => (date < today ? 'error' : 'warning');
  if (validUntil < soon) {
    const message = report.words.expired(validUntil, validUntil < today);
    report('stale-source', source.head, ['validUntil'], message, severity(validUntil));
  }
  for (const written of source.sources) {
    const { id, reviewBy } = written.value;
    if (reviewBy >= soon) continue;
    const message = report.words.stale(id, reviewBy, rulesUsing(source, id), reviewBy < today);
    report('stale-source', written, ['reviewBy'], message, severity(reviewBy));
  }
}

/** The rules that rest on a source. */
export function rulesUsing({ rules }: PackSource, id: string): readonly string[] {
  return rules
    .filter(({ value }) => value.sources.some(({ source }) => source === id))
    .map(({ value }) => value.id);
}

/** A rule that only advises can be there twice without any situation that shows it. */
function reviewCopies({ rules }: PackSource, report: Report): void {
  const seen = new Map<string, string>();
  for (const written of rules) {
    const { id, ...said } = written.value;
    const words = JSON.stringify(said);
    const other = seen.get(words);
    if (other) report('redundant', written, ['id'], report.words.sameRule(id, other));
    else seen.set(words, id);
  }
}

/** Where rules hold in some places only, a person has to be asked for the place. */
function reviewPlaces({ head, rules }: PackSource, report: Report): void {
  const local = rules.find(({ value }) => value.territory !== undefined);
  if (!local || head.value.places) return;
  report('missing-text', head, [], report.words.missingPlaces(local.value.id), 'warning');
}

function reviewRules({ rules, sources }: PackSource, report: Report): void {
  const status = new Map(sources.map(({ value }) => [value.id, value.status]));
  for (const written of rules) {
    const { id } = written.value;
    const isStrong = written.value.sources.some(({ source }) =>
      STRONG.includes(status.get(source) ?? ''),
    );
    if (!isStrong) report('weak-source', written, ['sources'], report.words.weak(id), 'warning');
  }
}
