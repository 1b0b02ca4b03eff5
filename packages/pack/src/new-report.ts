import type { Report } from './check-known.js';
import type { Finding, FindingCode } from './finding.js';
import { UnreadParts } from './unread-parts.js';
import type { PackWords } from './words/pack-words.js';

/** What is true of an item though something in it is wrong: an id that it names, or shares. */
const OF_IDS: readonly FindingCode[] = ['unknown-id', 'duplicate-id', 'reserved-id'];

/**
 * Starts a list of findings, and what adds to it.
 *
 * @param unread - What could not be read; of what was read in part, only its ids are judged.
 */
export function newReport(
  words: PackWords,
  unread = new UnreadParts(),
): {
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
    const isPartly = unread.isPartly(written.value) || unread.isPartly(written.at);
    if (isPartly && !OF_IDS.includes(code)) return;
    const rule = idOf(written.value);
    const line = written.at(...path);
    findings.push({ code, severity, file: written.file, line, ...(rule && { rule }), message });
  };
  return { findings, report: Object.assign(add, { words, unread }) };
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
