import { nearest } from '@coord-orientation/engine/internal';
import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';
import type { Command } from 'commander';

import { coverRules, situationsOf } from '../cover-rules.js';
import { describeRule, partsOf } from '../describe-rule.js';
import type { Io } from '../io.js';
import { type SharedOptions, startCommand } from '../new-command.js';
import { folderOf, openBuilt } from '../open-pack.js';
import { readToday } from '../read-today.js';
import { runCases } from '../run-cases.js';
import { UsageError } from '../usage-error.js';

interface ExplainOptions extends SharedOptions {
  readonly pack?: string;
  readonly today?: string;
}

/** `coord explain`: one rule in sentences, the cases that reach it, and how many situations. */
export function explainCommand(io: Io): Command {
  const { words, output, colors } = io;
  return startCommand(io, 'explain')
    .argument('<rule>', words.options.rule)
    .option('--pack <pack>', words.options.folder)
    .option('--today <date>', words.options.today)
    .action(async (rule: string, options: ExplainOptions) => {
      const explained = await explain(io, rule, options);
      if (options.json) return output.out(JSON.stringify(explained, null, 2));
      const { sentences, file, line, cases, situations } = explained;
      const parts = partsOf(words, sentences).map(
        ([title, lines]) => `${colors.bold(title)}\n${lines.map((one) => `  ${one}`).join('\n')}`,
      );
      output.out(
        [
          `${colors.bold(rule)} (${sentences.tier}) ${file}:${line}`,
          ...parts,
          `${colors.bold(words.ruleParts.cases)}\n  ${cases.join(', ') || words.none}`,
          words.explain.situations(words.number(situations)),
        ].join('\n'),
      );
    });
}

async function explain(io: Io, id: string, options: ExplainOptions) {
  const source = await readPack(folderOf(io, options.pack), { lang: io.lang });
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
  const rows = situationsOf(built.source)
    .filter((one) => one.rule === id)
    .at(-1);
  return {
    rule: id,
    file: written.file,
    line: written.at(),
    sentences: describeRule(io.words, opened.pack.texts, rule),
    cases: reach?.cases ?? [],
    situations: rows?.missing?.count ?? '0',
  };
}
