import { join } from 'node:path';

import type { Command } from 'commander';

import { describeSituation } from '../describe-situation.js';
import { formatTests } from '../format-tests.js';
import { type Io, withProgress } from '../io.js';
import type { Proposal } from '../near-misses.js';
import { type SharedOptions, startCommand } from '../new-command.js';
import { folderOf, openPack } from '../open-pack.js';
import { readToday } from '../read-today.js';
import { testPack } from '../test-pack.js';
import { FailedError } from '../usage-error.js';
import { writeCase } from '../write-case.js';
import { appendWhole } from '../write-file.js';

interface TestCommandOptions extends SharedOptions {
  readonly write?: true;
  readonly strict?: true;
  readonly today?: string;
}

/** Where proposed cases go, for a person to move them to their topic. */
const PROPOSED = 'cases/presque.yaml';

/** `coord test`: runs the cases, and proposes those that are missing. */
export function testCommand(io: Io): Command {
  const { options: say, progress } = io.words;
  return startCommand(io, 'test')
    .argument('[pack]', say.folder)
    .option('--write', say.write)
    .option('--strict', say.strict)
    .option('--today <date>', say.today)
    .action(async (pack: string | undefined, options: TestCommandOptions) => {
      const today = readToday(io, options.today);
      const folder = folderOf(io, pack);
      const report = await withProgress(io, progress.test, () => testPack(io, folder, today));
      io.output.out(options.json ? JSON.stringify(report, null, 2) : formatTests(io, report));
      const accepted = options.write
        ? report.proposals
        : options.json
          ? []
          : await accept(io, folder, report.proposals);
      if (accepted.length > 0) await writeCases(io, folder, accepted);
      const isLost = report.coverage.some(({ cases }) => cases.length === 0);
      if (isLost || report.cases.some(({ passed }) => !passed)) throw new FailedError();
      if (options.strict && report.proposals.length > accepted.length) throw new FailedError();
    });
}

/** Shows each proposal and keeps those that the person says yes to. */
async function accept(io: Io, folder: string, proposals: readonly Proposal[]) {
  const { ask } = io.output;
  if (!ask || proposals.length === 0 || !(await ask.confirm(io.words.test.look))) return [];
  const { pack } = await openPack(io, folder);
  const accepted: Proposal[] = [];
  for (const proposal of proposals) {
    const { answers, expect } = proposal.case;
    const lead = expect.lead.map((id) => pack.texts.destinations[id]?.short ?? id);
    io.output.out(
      `\n${io.words.test.question(proposal.kind, proposal.rule)}\n  ${describeSituation(io.words, pack.texts, answers)}\n  → ${lead.join(' + ') || io.words.nobody}`,
    );
    if (await ask.confirm(io.words.test.right)) accepted.push(proposal);
  }
  return accepted;
}

async function writeCases(io: Io, folder: string, proposals: readonly Proposal[]): Promise<void> {
  const { pack } = await openPack(io, folder);
  const written = proposals.map(({ rule, kind, case: one }) => {
    const situation = describeSituation(io.words, pack.texts, one.answers);
    return writeCase({ ...one, text: io.words.test.text(kind, rule, situation) });
  });
  await appendWhole(join(folder, PROPOSED), written.join('\n\n'));
  io.output.err(io.words.test.written(proposals.length, PROPOSED));
}
