import { nearest } from '@coord-orientation/engine/internal';
import { approvalsOf, buildPack, type PackSource } from '@coord-orientation/pack';

import { coverRules, situationsOf } from '../packs/cover-rules.js';
import { openBuilt } from '../packs/built-pack.js';
import { folderOf, readSource } from '../packs/open-pack.js';
import { bodyName, bodyNames } from '../packs/read-bundles.js';
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

/** `coord explain`: one rule in sentences, its bundle and whose agreement it waits for, its cases and situations. */
export async function explain(io: Io, options: ExplainOptions): Promise<ExitCode> {
  const explained = await readRule(io, options);
  printResult(io, options, explained, () => asText(io, explained));
  return 0;
}

type Explained = Awaited<ReturnType<typeof readRule>>;

function asText(io: Io, explained: Explained): string {
  const { words, colors } = io;
  const { rule, sentences, file, line, bundle, cases, situations } = explained;
  const parts = partsOf(words, sentences).map(
    ([title, lines]) => `${colors.bold(title)}\n${lines.map((one) => `  ${one}`).join('\n')}`,
  );
  return [
    `${colors.bold(rule)} (${sentences.tier}) ${file}:${line}`,
    ...parts,
    ...(bundle ? [`${colors.bold(words.ruleParts.bundle)}\n${bundleLines(io, bundle)}`] : []),
    `${colors.bold(words.ruleParts.cases)}\n  ${cases.join(', ') || words.none}`,
    words.explain.situations(words.number(situations)),
  ].join('\n');
}

/** The bundle in which a rule is agreed to, and how far. */
interface ExplainedBundle {
  readonly id: string;
  readonly title: string;
  /** Whether the pack says who has to agree. */
  readonly isAsked: boolean;
  readonly agreed: readonly { readonly body: string; readonly role: string; readonly on: string }[];
  /** Each agreement that is missing, as the names of those who may give it. */
  readonly waiting: readonly string[];
}

function bundleLines({ words }: Io, { id, title, ...bundle }: ExplainedBundle): string {
  const { explain, print } = words;
  const lines = [
    explain.bundle(title, id),
    ...bundle.agreed.map(({ body, role, on }) => explain.agreed(body, role, on)),
    ...bundle.waiting.map((name) => `${print.waitingFor(name)}.`),
    ...(bundle.isAsked ? [] : [print.nobodyAsked]),
  ];
  return lines.map((line) => `  ${line}`).join('\n');
}

function readBundle(io: Io, source: PackSource, rule: string): ExplainedBundle | undefined {
  const found = approvalsOf(source).find((one) => one.rule.value.id === rule);
  if (!found) return undefined;
  const { bundle, agreed, waiting } = found;
  return {
    ...{ id: bundle.id, title: bundle.title, isAsked: bundle.agree.length > 0 },
    agreed: agreed.map(({ body, role, on }) => ({ body: bodyName(source, body), role, on })),
    waiting: waiting.map((bodies) => bodyNames(io, source, bodies)),
  };
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
    bundle: readBundle(io, source, id),
    cases: reach?.cases ?? [],
    situations: rows?.missing?.count ?? '0',
  };
}
