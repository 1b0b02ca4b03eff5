import type { Command } from 'commander';

import { checkPack } from '../check-pack.js';
import { formatReport } from '../format-report.js';
import { type Io, withProgress } from '../io.js';
import { type SharedOptions, startCommand } from '../new-command.js';
import { folderOf } from '../open-pack.js';
import { packFile } from '../pack-file.js';
import { readToday } from '../read-today.js';
import { FailedError } from '../usage-error.js';
import { writeWhole } from '../write-file.js';

interface BuildCommandOptions extends SharedOptions {
  readonly out: string;
  readonly with: readonly string[];
  readonly today?: string;
}

/** `coord build`: writes a pack into one file, with the local rules of a territory if asked. */
export function buildCommand(io: Io): Command {
  const { output, words } = io;
  return startCommand(io, 'build')
    .argument('[pack]', words.options.folder)
    .requiredOption('--out <file>', words.options.outBuild)
    .option('--with <file>', words.options.with, (file, files: string[]) => [...files, file], [])
    .option('--today <date>', words.options.today)
    .action(async (pack: string | undefined, options: BuildCommandOptions) => {
      const [today, folder] = [readToday(io, options.today), folderOf(io, pack)];
      const { report, pack: built } = await withProgress(io, words.progress.check, () =>
        checkPack(io, folder, { today, overlays: options.with }),
      );
      const errors = report.findings.filter(({ severity }) => severity === 'error');
      if (errors.length > 0 || !built) {
        const failed = { ...report, findings: errors };
        output.out(options.json ? JSON.stringify(failed, null, 2) : formatReport(io, failed));
        output.err(words.build.refused);
        throw new FailedError();
      }
      const file = packFile(built.built, built.source);
      await writeWhole(options.out, JSON.stringify(file));
      const { id, version, logicHash } = file.logic;
      output.out(
        options.json
          ? JSON.stringify(
              { file: options.out, id, version, logicHash, rules: report.rules },
              null,
              2,
            )
          : words.build.written(options.out, report.rules, version),
      );
    });
}
