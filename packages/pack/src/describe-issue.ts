import { nearest } from '@coord-orientation/engine';
import { z } from 'zod';

import type { Finding } from './finding.js';

const french = z.locales.fr();

/**
 * Says in French what a value lacks: the key, what was found, what was expected, the nearest key.
 *
 * @param issue - What zod found.
 * @param value - The whole value that was read.
 * @param schema - Its schema, for the keys that it knows.
 * @param where - File and line of the value at fault.
 * @param lineOfKey - Line of a key inside it.
 */
export function describeIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType,
  where: { readonly file: string; readonly line: number },
  lineOfKey: (key: string) => number,
): readonly Finding[] {
  const owner = nameOf(value);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearest(key, keysOf(schema, issue.path));
      const advice = near ? `Vouliez-vous dire « ${near} » ?` : 'Retirez cette ligne.';
      return finding(`${owner}la clé « ${key} » n'existe pas. ${advice}`, lineOfKey(key));
    });
  }
  const key = issue.path.map(String).join('.');
  const found = issue.path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step],
    value,
  );
  if (found === undefined) {
    return [finding(`${owner}« ${key} » manque. Ajoutez cette ligne.`, where.line)];
  }
  if (issue.code === 'invalid_value') {
    const expected = issue.values.map(String);
    const near = nearest(String(found), expected);
    const advice = near ? ` Vouliez-vous dire « ${near} » ?` : '';
    const list = expected.join(', ');
    return [
      finding(
        `${owner}« ${key}: ${String(found)} » n'est pas permis ; attendu : ${list}.${advice}`,
        where.line,
      ),
    ];
  }
  const said = french.localeError(issue as z.core.$ZodRawIssue);
  const text = typeof said === 'string' ? said : (said?.message ?? issue.message);
  const detail = issue.code === 'custom' || issue.code === 'invalid_format' ? issue.message : text;
  return [finding(`${owner}« ${key} » ne convient pas : ${detail}.`, where.line)];

  function finding(message: string, line: number): Finding {
    return { code: 'schema', severity: 'error', file: where.file, line, message };
  }
}

function nameOf(value: unknown): string {
  const id = (value as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? `${id} : ` : '';
}

/** The keys that the schema knows at a path. */
function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let inner: unknown = schema;
  for (const step of path) inner = child(unwrap(inner), step);
  const known = unwrap(inner);
  return known instanceof z.ZodObject ? Object.keys(known.shape as object) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function child(schema: unknown, step: PropertyKey): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, unknown>)[step];
  return undefined;
}
