import type { Report } from './check-known.js';
import type { Finding } from './finding.js';
import type { PackWords } from './words/pack-words.js';

/** Starts a list of findings, and what adds to it. */
export function newReport(words: PackWords): {
  readonly findings: readonly Finding[];
  readonly report: Report;
} {
  const findings: Finding[] = [];
  const add: (...args: Parameters<Report>) => void = (
    code,
    written,
    path,
    message,
    severity = 'error',
  ) => {
    const rule = idOf(written.value);
    const line = written.at(...path);
    findings.push({ code, severity, file: written.file, line, ...(rule && { rule }), message });
  };
  return { findings, report: Object.assign(add, { words }) };
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
