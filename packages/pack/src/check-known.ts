import { nearest, questionsOf } from '@coord-orientation/engine';

import type { FindingCode } from './finding.js';
import type { Written } from './pack-source.js';
import { parseCondition } from './parse-condition.js';
import type { ConditionSource } from './schema.js';

/** Adds a finding; the shape that every check shares. */
export type Report = (
  code: FindingCode,
  written: Written<unknown>,
  path: readonly (string | number)[],
  message: string,
) => void;

/** Reports an id that is not among those declared, with the nearest one. */
export function checkKnown(
  report: Report,
  written: Written<{ id: string }>,
  path: readonly (string | number)[],
  id: string,
  kind: string,
  known: readonly string[],
): void {
  if (known.includes(id)) return;
  const near = nearest(id, known);
  const advice = near
    ? `Vouliez-vous dire « ${near} » ?`
    : `Déclarez-le, ou choisissez parmi : ${known.slice(0, 12).join(', ')}${known.length > 12 ? '…' : ''}.`;
  report(
    'unknown-id',
    written,
    path,
    `${written.value.id} : « ${id} » n'est pas ${kind} connu. ${advice}`,
  );
}

/** The questions that a condition as written tests. */
export function questionsIn(condition: ConditionSource): readonly string[] {
  return questionsOf(parseCondition(condition));
}
