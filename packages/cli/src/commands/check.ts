import type { Command } from 'commander';

import { checkPack } from '../check-pack.js';
import { formatReport } from '../format-report.js';
import { type Io, withProgress } from '../io.js';
import { type SharedOptions, startCommand } from '../new-command.js';
import { folderOf } from '../open-pack.js';
import { readToday } from '../read-today.js';
import { FailedError } from '../usage-error.js';

interface CheckCommandOptions extends SharedOptions {
  readonly strict?: true;
  readonly today?: string;
}

/** `coord check`: what is wrong with a pack, each with its file, its line and the way out. */
export function checkCommand(io: Io): Command {
  const { options: say, progress } = io.words;
  return startCommand(io, 'check')
    .argument('[pack]', say.folder)
    .option('--strict', say.strict)
    .option('--today <date>', say.today)
    .action(async (pack: string | undefined, options: CheckCommandOptions) => {
      const today = readToday(io, options.today);
      const folder = folderOf(io, pack);
      const { report } = await withProgress(io, progress.check, () =>
        checkPack(io, folder, { today }),
      );
      io.output.out(options.json ? JSON.stringify(report, null, 2) : formatReport(io, report));
      const isFailed = report.findings.some(
        ({ severity }) => severity === 'error' || options.strict,
      );
      if (isFailed) throw new FailedError();
    });
}
