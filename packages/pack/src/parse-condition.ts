import type { Condition } from '@coord-orientation/engine';

import type { ConditionSource } from './schema.js';

/** Where a condition names a question that nobody declared, or nothing at all. */
export const OPERATORS: readonly string[] = ['all', 'any', 'not', 'atLeast', 'unknown'];

/**
 * Turns a condition as written into the engine's: several keys mean all of them.
 *
 * @example parseCondition({ objet: 'personne', unknown: ['besoin'] })
 * // { all: [{ question: 'objet', options: ['personne'] }, { unknown: 'besoin' }] }
 */
export function parseCondition(source: ConditionSource): Condition {
  const parts: Condition[] = [];
  for (const [key, value] of Object.entries(source)) {
    if (!OPERATORS.includes(key)) parts.push({ question: key, options: listOf(value) });
  }
  for (const question of source.unknown ?? []) parts.push({ unknown: question });
  if (source.all) parts.push(...source.all.map(parseCondition));
  if (source.any) parts.push({ any: source.any.map(parseCondition) });
  if (source.not) parts.push({ not: parseCondition(source.not) });
  if (source.atLeast) {
    parts.push({ atLeast: source.atLeast.count, of: source.atLeast.of.map(parseCondition) });
  }
  const [only] = parts;
  return only && parts.length === 1 ? only : { all: parts };
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
