import { addDays, rulesUsing } from '@coord-orientation/pack';

import { folderOf, readSource } from '../packs/open-pack.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';

/** Which sources. */
export interface StaleOptions extends SharedOptions {
  readonly pack?: string | undefined;
  /** Days before the date of review; 30 by default. */
  readonly days?: string;
  /** Fails also for a source whose date has not passed. */
  readonly strict?: boolean;
  readonly today?: string;
}

/** `coord stale`: which sources are to be read again, and the rules that rest on them. */
export async function stale(io: Io, options: StaleOptions): Promise<ExitCode> {
  const today = readToday(io, options.today);
  const { days = '30' } = options;
  if (!/^\d{1,5}$/.test(days)) throw new UsageError(io.words.trouble.days(days));
  const sources = await listStale(io, options.pack, today, addDays(today, Number(days)));
  printResult(io, options, { today, sources }, () => asText(io, sources));
  return sources.some(({ isPast }) => isPast || options.strict) ? 1 : 0;
}

type Stale = Awaited<ReturnType<typeof listStale>>[number];

async function listStale(io: Io, pack: string | undefined, today: string, until: string) {
  const source = await readSource(io, folderOf(io, pack));
  return source.sources
    .filter(({ value }) => value.reviewBy < until)
    .sort((a, b) => a.value.reviewBy.localeCompare(b.value.reviewBy))
    .map((written) => {
      const { id, title, url, checked, reviewBy } = written.value;
      return {
        ...{ id, title, checked, reviewBy, ...(url && { url }), isPast: reviewBy < today },
        ...{ file: written.file, line: written.at('reviewBy'), rules: rulesUsing(source, id) },
      };
    });
}

function asText({ words, colors }: Io, sources: readonly Stale[]): string {
  if (sources.length === 0) return words.stale.none;
  return sources
    .map(({ file, line, id, title, url, reviewBy, isPast, rules }) => {
      const date = (isPast ? colors.red : colors.yellow)(reviewBy);
      return [
        `${date} ${file}:${line} ${id}`,
        `  ${title}`,
        url && `  ${url}`,
        `  ${words.stale.rules(rules)}`,
      ]
        .filter(Boolean)
        .join('\n');
    })
    .join('\n\n');
}
