import { join } from 'node:path';

import { appendToFile } from '../packs/append-to-file.js';
import type { Proposal } from '../packs/near-misses.js';
import { folderOf, openPack } from '../packs/open-pack.js';
import { testPack } from '../packs/test-pack.js';
import { formatTests } from '../report/format-tests.js';
import { writeCase } from '../report/write-case.js';
import {
  type ExitCode,
  type Io,
  printResult,
  type SharedOptions,
  withProgress,
} from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';
import { describeSituation } from '../words/describe-situation.js';

/** Whose cases, and what to do with those that are proposed. */
export interface TestOptions extends SharedOptions {
  readonly pack?: string | undefined;
  /** Adds the proposed cases without asking. */
  readonly write?: boolean;
  /** Fails for a proposed case that was not added. */
  readonly strict?: boolean;
  readonly today?: string;
}

/** Where proposed cases go, for a person to move them to their topic. */
const PROPOSED = 'cases/presque.yaml';

/** `coord test`: runs the cases, and proposes those that are missing. */
export async function test(io: Io, options: TestOptions): Promise<ExitCode> {
  const [today, folder] = [readToday(io, options.today), folderOf(io, options.pack)];
  const report = await withProgress(io, io.words.progress.test, () => testPack(io, folder, today));
  printResult(io, options, report, () => formatTests(io, report));
  const accepted = await choose(io, folder, options, report.proposals);
  if (accepted.length > 0) await writeCases(io, folder, accepted);
  const isLost = report.coverage.some(({ cases }) => cases.length === 0);
  if (isLost || report.cases.some(({ passed }) => !passed)) return 1;
  return options.strict && report.proposals.length > accepted.length ? 1 : 0;
}

async function choose(
  io: Io,
  folder: string,
  { write, json }: TestOptions,
  proposals: readonly Proposal[],
): Promise<readonly Proposal[]> {
  if (write) return proposals;
  return json ? [] : accept(io, folder, proposals);
}

/** Shows each proposal and keeps those that the person says yes to. */
async function accept(io: Io, folder: string, proposals: readonly Proposal[]) {
  const { ask } = io.output;
  if (!ask || proposals.length === 0 || !(await ask.confirm(io.words.test.look))) return [];
  const { texts } = await openPack(io, folder);
  const accepted: Proposal[] = [];
  for (const proposal of proposals) {
    const { answers, expect } = proposal.case;
    const lead = expect.lead.map((id) => texts.destinations[id]?.short ?? id);
    io.output.out(
      `\n${io.words.test.question(proposal.kind, proposal.rule)}\n  ${describeSituation(io.words, texts, answers)}\n  → ${lead.join(' + ') || io.words.nobody}`,
    );
    if (await ask.confirm(io.words.test.right)) accepted.push(proposal);
  }
  return accepted;
}

async function writeCases(io: Io, folder: string, proposals: readonly Proposal[]): Promise<void> {
  const { texts } = await openPack(io, folder);
  const written = proposals.map(({ rule, kind, case: one }) => {
    const situation = describeSituation(io.words, texts, one.answers);
    return writeCase({ ...one, text: io.words.test.text(kind, rule, situation) });
  });
  await appendToFile(io, join(folder, PROPOSED), written.join('\n\n'));
  io.output.err(io.words.test.written(proposals.length, PROPOSED));
}
