import { questionsOf } from '@coord-orientation/engine/internal';

import type { FindingCode } from './finding.js';
import { meantWord } from './meant-word.js';
import type { Written } from './pack-source.js';
import { parseCondition } from './parse-condition.js';
import type { ConditionSource } from './schema.js';
import { describeSlip } from './slip-in-id.js';
import type { UnreadParts } from './unread-parts.js';
import type { Kind, PackWords } from './words/pack-words.js';

/** Adds a finding; the shape that every check shares. */
export interface Report {
  (
    code: FindingCode,
    written: Written<unknown>,
    path: readonly (string | number)[],
    message: string,
    severity?: 'error' | 'warning',
  ): void;
  /** The sentences to say it in. */
  readonly words: PackWords;
  /** What could not be read, or only in part. */
  readonly unread: UnreadParts;
}

/** Reports an id that is not among those declared, with the nearest one. */
export function checkKnown(
  report: Report,
  written: Written<{ id: string }>,
  path: readonly (string | number)[],
  id: string,
  kind: Kind,
  known: readonly string[],
): void {
  if (known.includes(id) || report.unread.mayDeclare(kind, id)) return;
  const { words } = report;
  const owner = written.value.id;
  const key = path.filter((step) => typeof step === 'string').at(-1) ?? '';
  const message =
    describeSlip(words, owner, id, known) ??
    words.unknownId(owner, id, kind, meantWord(id, known), known, key === id ? '' : key);
  report('unknown-id', written, path, message);
}

/** The questions that a condition as written tests. */
export function questionsIn(condition: ConditionSource): readonly string[] {
  return questionsOf(parseCondition(condition));
}
