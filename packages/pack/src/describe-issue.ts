import type * as z from 'zod';

import { clip, describeValue } from './describe-value.js';
import type { Finding } from './finding.js';
import { valueAt } from './issues-of.js';
import { meantWord } from './meant-word.js';
import { OPERATORS } from './parse-condition.js';
import { keysOf } from './schema-keys.js';
import { describeSlip } from './slip-in-id.js';
import type { PackWords } from './words/pack-words.js';
import { fr } from './words/fr.js';

/** Keys by which people try to add up points; see design: no score excludes anyone. */
const WEIGHTS = ['score', 'scores', 'weight', 'weights', 'points', 'poids', 'seuil', 'threshold'];

/** Where a value stands, and what else it lacks. */
interface Where {
  readonly file: string;
  readonly line: number;
  readonly words: PackWords;
  /** Keys that are missing, as dotted paths. */
  readonly missing?: readonly string[];
}

/**
 * Says what a value lacks: the key, what was found, what was expected, the nearest key.
 *
 * @param issue - What zod found.
 * @param value - The whole value that was read.
 * @param schema - Its schema, for the keys that it knows.
 * @param where - File and line of the value at fault, and which keys are missing beside it.
 * @param lineOfKey - Line of a key inside it.
 */
export function describeIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType,
  where: Where,
  lineOfKey: (key: string) => number,
): readonly Finding[] {
  const { words } = where;
  const id = (value as { id?: unknown } | undefined)?.id;
  const owner = typeof id === 'string' ? `${clip(id)}${words === fr ? ' : ' : ': '}` : '';
  if (issue.code === 'unrecognized_keys') {
    const around = issue.path.map((step) => `${String(step)}.`).join('');
    const missing = (where.missing ?? []).flatMap((path) =>
      path.startsWith(around) && !path.slice(around.length).includes('.')
        ? [path.slice(around.length)]
        : [],
    );
    return issue.keys.map((key) => {
      const message = WEIGHTS.includes(key)
        ? words.weighted(owner, key)
        : words.unknownKey(owner, clip(key), meantWord(key, keysOf(schema, issue.path)), missing);
      return finding(message, lineOfKey(key));
    });
  }
  const key = issue.path.map(String).join('.');
  const found = valueAt(value, issue.path);
  const braces = bracesIn(found, namesIn(value));
  if (braces) return [finding(words.quoteBraces(owner, key, braces), where.line)];
  const operator = operatorIn(issue.path);
  if (operator && typeof found === 'object') {
    if (operator.includes(':')) {
      return [finding(`${owner}${words.yamlTroubles.noSpace}`, where.line)];
    }
    const near = meantWord(operator, OPERATORS);
    return [finding(words.notAnOperator(owner, operator, near), where.line)];
  }
  if (found === undefined) return [finding(words.missingKey(owner, key), where.line)];
  if (issue.code === 'invalid_value') {
    const expected = issue.values.map(String);
    const slip = describeSlip(words, String(id ?? key), String(found), expected);
    if (slip) return [finding(slip, where.line)];
    const near = meantWord(clip(String(found)), expected);
    const message = words.notAllowed(owner, key, clip(String(found)), expected, near);
    return [finding(message, where.line)];
  }
  return [
    finding(
      words.wrongValue(owner, key, describeValue(issue, found, words, keysFor(schema, issue.path))),
      where.line,
    ),
  ];

  function finding(message: string, line: number): Finding {
    const rule = typeof id === 'string' && { rule: id };
    return { code: 'schema', severity: 'error', file: where.file, line, ...rule, message };
  }
}

/** The keys of what stands at a path, or of each item of a list there. */
function keysFor(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const own = keysOf(schema, path);
  return own.length > 0 ? own : keysOf(schema, [...path, 0]);
}

/** The names that a rule may put in braces. */
function namesIn(value: unknown): readonly string[] {
  const forEach = (value as { forEach?: unknown } | undefined)?.forEach;
  return ['expert', ...Object.keys(Object(forEach) as object)];
}

/** `{theme}` where it was written without quotes, which YAML reads as a map of one key without value. */
function bracesIn(found: unknown, names: readonly string[]): string | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const entries = Object.entries(found);
  const [name, value] = entries[0] ?? [];
  if (entries.length === 1 && value === null && name !== undefined && names.includes(name)) {
    return `{${name}}`;
  }
  for (const [, inner] of entries) {
    const braces = bracesIn(inner, names);
    if (braces) return braces;
  }
  return undefined;
}

/** Keys whose value is a condition. */
const CONDITIONS: readonly PropertyKey[] = ['when', 'appliesWhen', 'impossible', 'unless'];

/** The key of a condition that holds parts as only an operator may: `sauf` for `not`. */
function operatorIn(path: readonly PropertyKey[]): string | undefined {
  const start = path.findIndex((step) => CONDITIONS.includes(step));
  if (start < 0) return undefined;
  const inside = path.slice(start + 1).filter((step) => typeof step === 'string');
  return inside.find((step) => !OPERATORS.includes(step) && step !== 'of' && step !== 'count');
}
