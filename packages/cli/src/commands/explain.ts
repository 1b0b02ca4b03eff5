import { nearest } from '@coord-orientation/engine/internal';
import { buildPack } from '@coord-orientation/pack';

import { coverRules, situationsOf } from '../packs/cover-rules.js';
import { folderOf, openBuilt, readSource } from '../packs/open-pack.js';
import { runCases } from '../packs/run-cases.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';
import { describeRule, partsOf } from '../words/describe-rule.js';

/** Which rule, of which pack. */
export interface ExplainOptions extends SharedOptions {
  readonly rule: string;
  readonly pack?: string | undefined;
  readonly today?: string;
}

/** `coord explain`: one rule in sentences, the cases that reach it, and how many situations. */
export async function explain(io: Io, options: ExplainOptions): Promise<ExitCode> {
  const explained = await readRule(io, options);
  printResult(io, options, explained, () => asText(io, explained));
  return 0;
}

type Explained = Awaited<ReturnType<typeof readRule>>;

function asText({ words, colors }: Io, explained: Explained): string {
  const { rule, sentences, file, line, cases, situations } = explained;
  const parts = partsOf(words, sentences).map(
    ([title, lines]) => `${colors.bold(title)}\n${lines.map((one) => `  ${one}`).join('\n')}`,
  );
  return [
    `${colors.bold(rule)} (${sentences.tier}) ${file}:${line}`,
    ...parts,
    `${colors.bold(words.ruleParts.cases)}\n  ${cases.join(', ') || words.none}`,
    words.explain.situations(words.number(situations)),
  ].join('\n');
}

async function readRule(io: Io, { rule: id, ...options }: ExplainOptions) {
  const source = await readSource(io, folderOf(io, options.pack));
  const written = source.rules.find(({ value }) => value.id === id);
  if (!written) {
    const near = nearest(
      id,
      source.rules.map(({ value }) => value.id),
    );
    throw new UsageError(io.words.trouble.noRule(id, near));
  }
  const built = buildPack(source);
  const opened = openBuilt(io, built);
  const all = [...built.source.rules, ...(built.source.local ?? [])];
  const rule = all.find((one) => one.id === id);
  if (!rule) throw new Error(`The rule "${id}" was read and not built.`);
  const cases = source.cases.map(({ value }) => value);
  const runs = await runCases(opened, cases, readToday(io, options.today));
  const reach = coverRules(built, runs).find((one) => one.rule === id);
  // First without local rules: where a territory replaces it, it is never reached.
  const rows = situationsOf(built.source).find((one) => one.rule === id);
  return {
    rule: id,
    file: written.file,
    line: written.at(),
    sentences: describeRule(io.words, opened.texts, rule),
    cases: reach?.cases ?? [],
    situations: rows?.missing?.count ?? '0',
  };
}
