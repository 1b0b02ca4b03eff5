import { addDays, rulesUsing } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';
import type { Command } from 'commander';

import type { Io } from '../io.js';
import { type SharedOptions, startCommand } from '../new-command.js';
import { folderOf } from '../open-pack.js';
import { readToday } from '../read-today.js';
import { FailedError, UsageError } from '../usage-error.js';

interface StaleCommandOptions extends SharedOptions {
  readonly days?: string;
  readonly strict?: true;
  readonly today?: string;
}

/** `coord stale`: which sources are to be read again, and the rules that rest on them. */
export function staleCommand(io: Io): Command {
  const { words } = io;
  return startCommand(io, 'stale')
    .argument('[pack]', words.options.folder)
    .option('--days <number>', words.options.days)
    .option('--strict', words.options.strict)
    .option('--today <date>', words.options.today)
    .action(async (pack: string | undefined, options: StaleCommandOptions) => {
      const today = readToday(io, options.today);
      const { days = '30' } = options;
      if (!/^\d{1,5}$/.test(days)) throw new UsageError(words.trouble.days(days));
      const sources = await listStale(io, pack, today, addDays(today, Number(days)));
      io.output.out(options.json ? JSON.stringify({ today, sources }, null, 2) : text(io, sources));
      if (sources.some(({ isPast }) => isPast || options.strict)) throw new FailedError();
    });
}

type Stale = Awaited<ReturnType<typeof listStale>>[number];

async function listStale(io: Io, pack: string | undefined, today: string, until: string) {
  const source = await readPack(folderOf(io, pack), { lang: io.lang });
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

function text({ words, colors }: Io, sources: readonly Stale[]): string {
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
