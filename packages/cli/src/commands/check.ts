import { checkPack } from '../packs/check-pack.js';
import { folderOf } from '../packs/open-pack.js';
import { formatReport } from '../report/format-report.js';
import {
  type ExitCode,
  type Io,
  printResult,
  type SharedOptions,
  withProgress,
} from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';

/** What is checked, and how strictly. */
export interface CheckOptions extends SharedOptions {
  readonly pack?: string | undefined;
  /** Fails for a warning too. */
  readonly strict?: boolean;
  readonly today?: string;
}

/** `coord check`: what is wrong with a pack, each with its file, its line and the way out. */
export async function check(io: Io, options: CheckOptions): Promise<ExitCode> {
  const [today, folder] = [readToday(io, options.today), folderOf(io, options.pack)];
  const { report } = await withProgress(io, io.words.progress.check, () =>
    checkPack(io, folder, { today }),
  );
  printResult(io, options, report, () => formatReport(io, report));
  const isFailed = report.findings.some(({ severity }) => severity === 'error' || options.strict);
  return isFailed ? 1 : 0;
}
