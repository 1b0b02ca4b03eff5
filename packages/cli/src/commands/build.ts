import { join } from 'node:path';

import {
  type PackFolder,
  writeModules,
  writeModuleTypes,
  writePack,
} from '@coord-orientation/pack';

import { checkPack } from '../packs/check-pack.js';
import { folderOf } from '../packs/open-pack.js';
import { sourceFiles } from '../packs/source-files.js';
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
import { writeFolder } from '../terminal/write-file.js';

/** What is built, and where it is written. */
export interface BuildOptions extends SharedOptions {
  readonly pack?: string | undefined;
  /** The folder to write; it has to be named. */
  readonly out?: string;
  /** Files with the local rules of a territory. */
  readonly with?: readonly string[];
  /** Writes JavaScript modules as well, for bundlers. */
  readonly modules?: boolean;
  readonly today?: string;
}

/** `coord build`: writes a pack into a folder, with the local rules of a territory if asked. */
export async function build(io: Io, options: BuildOptions): Promise<ExitCode> {
  const { output, words } = io;
  const { out, with: overlays = [] } = options;
  if (out === undefined) throw new UsageError(words.build.noOut);
  const [today, folder] = [readToday(io, options.today), folderOf(io, options.pack)];
  const {
    report,
    pack,
    kept = [],
  } = await withProgress(io, words.progress.check, () =>
    checkPack(io, folder, { today, overlays, isPublished: true }),
  );
  // The cases are those of the words to come.
  const errors = report.findings.filter(
    ({ severity, code }) => severity === 'error' && !(kept.length > 0 && code === 'missing-case'),
  );
  if (errors.length > 0 || !pack) {
    const failed = { ...report, findings: errors };
    printResult(io, options, failed, () => formatReport(io, failed));
    output.err(kept.length > 0 ? words.build.refusedKept(kept) : words.build.refused);
    return 1;
  }
  const written = writePack(pack.built, await sourceFiles(io, folder, overlays));
  const files = options.modules ? withModules(written, pack.built.source) : written.files;
  await writeFolder(out, files, 'manifest.json');
  const { id, version, logicHash } = pack.built.logic;
  const manifest = join(out, 'manifest.json');
  printResult(io, options, { manifest, id, version, logicHash, rules: report.rules, kept }, () =>
    [
      words.build.written(out, report.rules, version),
      ...(kept.length > 0 ? [words.build.kept(kept)] : []),
    ].join('\n'),
  );
  return 0;
}

function withModules(
  written: PackFolder,
  source: Parameters<typeof writeModuleTypes>[0],
): ReadonlyMap<string, string> {
  return new Map([
    ...written.files,
    ...writeModules(written),
    ['index.d.ts', writeModuleTypes(source, 'PackSituation')],
  ]);
}
