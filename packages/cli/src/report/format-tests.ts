import type { Io } from '../terminal/io.js';
import type { CaseResult, TestReport } from '../packs/test-pack.js';

/** Proposals that are shown in full. */
const MOST_SHOWN = 3;

/** Writes how the cases went: what was expected and what came, side by side. */
export function formatTests(io: Io, { cases, coverage, proposals }: TestReport): string {
  const { words, colors } = io;
  const failed = cases.filter(({ passed }) => !passed);
  const lost = coverage.filter(({ cases: reached }) => reached.length === 0);
  const shown = proposals.slice(0, MOST_SHOWN).map(({ rule, case: { id } }) => `  ${id} (${rule})`);
  const more = proposals.length - shown.length;
  const paint = failed.length > 0 ? colors.red : colors.green;
  return [
    ...failed.map((one) => formatCase(io, one)),
    paint(words.test.summary(cases.length - failed.length, cases.length)),
    lost.length > 0 && colors.red(words.test.lost(lost.map(({ rule }) => rule))),
    lost.length === 0 && words.test.covered(coverage.length),
    proposals.length > 0 && [words.test.proposals(proposals.length), ...shown].join('\n'),
    more > 0 && `  ${words.andMore(more)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function formatCase({ words, colors }: Io, one: CaseResult): string {
  const rows = one.gaps.map(({ part, expected, got }) => [words.test.parts[part], expected, got]);
  const all = [['', words.test.expected, words.test.got], ...rows];
  const width = (column: number) => Math.max(...all.map((row) => row[column]?.length ?? 0));
  const lines = all.map((row) =>
    `  ${row.map((cell, at) => (at < 2 ? cell.padEnd(width(at)) : cell)).join('  ')}`.trimEnd(),
  );
  return [
    `${colors.red('✖')} ${one.file}:${one.line} ${colors.bold(one.id)}`,
    `  ${one.text}`,
    ...lines,
    `  ${words.test.rules(one.rules)}`,
  ].join('\n');
}
