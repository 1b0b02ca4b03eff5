import { checkPack } from '../packs/check-pack.js';
import { folderOf } from '../packs/open-pack.js';
import { packFile } from '../packs/pack-file.js';
import { formatReport } from '../report/format-report.js';
import { UsageError } from '../terminal/errors.js';
import {
  type ExitCode,
  type Io,
  printResult,
  type SharedOptions,
  withProgress,
} from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';
import { writeWhole } from '../terminal/write-file.js';

/** What is built, and where it is written. */
export interface BuildOptions extends SharedOptions {
  readonly pack?: string | undefined;
  /** The file to write; it has to be named. */
  readonly out?: string;
  /** Files with the local rules of a territory. */
  readonly with?: readonly string[];
  readonly today?: string;
}

/** `coord build`: writes a pack into one file, with the local rules of a territory if asked. */
export async function build(io: Io, options: BuildOptions): Promise<ExitCode> {
  const { output, words } = io;
  const { out, with: overlays = [] } = options;
  if (out === undefined) throw new UsageError(words.build.noOut);
  const [today, folder] = [readToday(io, options.today), folderOf(io, options.pack)];
  const { report, pack } = await withProgress(io, words.progress.check, () =>
    checkPack(io, folder, { today, overlays }),
  );
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !pack) {
    const failed = { ...report, findings: errors };
    printResult(io, options, failed, () => formatReport(io, failed));
    output.err(words.build.refused);
    return 1;
  }
  const file = packFile(pack.built, pack.source);
  await writeWhole(out, JSON.stringify(file));
  const { id, version, logicHash } = file.logic;
  printResult(io, options, { file: out, id, version, logicHash, rules: report.rules }, () =>
    words.build.written(out, report.rules, version),
  );
  return 0;
}
