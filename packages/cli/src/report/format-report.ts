import type { CheckFinding, CheckReport } from '../packs/check-finding.js';
import type { Io } from '../terminal/io.js';

/** Warnings of one kind that are shown in full; the others are counted. */
const MOST_SHOWN = 3;

/** Writes what `coord check` found: errors one by one, warnings by kind. */
export function formatReport(io: Io, report: CheckReport): string {
  const { words, colors } = io;
  const { findings, situations, rules, milliseconds } = report;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const kinds = new Map<string, CheckFinding[]>();
  for (const one of warnings) kinds.set(one.code, [...(kinds.get(one.code) ?? []), one]);
  const grouped = [...kinds].map(([code, list]) => formatKind(io, code, list));
  const end =
    findings.length === 0
      ? colors.green(words.fine(rules, words.number(situations), milliseconds))
      : words.found(errors.length, warnings.length, rules, words.number(situations), milliseconds);
  return [...errors.map((one) => formatFinding(io, one)), ...grouped, end].join('\n');
}

function formatKind(io: Io, code: string, list: readonly CheckFinding[]): string {
  if (list.length <= MOST_SHOWN) return list.map((one) => formatFinding(io, one)).join('\n');
  const shown = list.slice(0, MOST_SHOWN).map((one) => `  ${place(one)} ${one.message}`);
  const title = `${io.colors.yellow(`[${code}]`)} ${io.words.many(code, list.length)}`;
  return [title, ...shown, `  ${io.words.andMore(list.length - MOST_SHOWN)}`].join('\n');
}

/** Writes one finding with its place, and the line that would settle it. */
function formatFinding({ colors }: Io, finding: CheckFinding): string {
  const { code, severity, message, fix } = finding;
  const paint = severity === 'error' ? colors.red : colors.yellow;
  const line = `${place(finding)} ${paint(`[${code}]`)} ${message}`;
  return fix ? `${line}\n  → ${colors.bold(fix)}` : line;
}

function place({ file, line }: CheckFinding): string {
  return `${file}:${line}`;
}
