import type * as z from 'zod';

import { meantWord } from './meant-word.js';
import { keysOf } from './schema-keys.js';

/** What does not fit a schema, as a person can mend it. */
export interface Issues {
  readonly issues: readonly z.core.$ZodIssue[];
  /** Keys that are missing, as dotted paths: one of them may be an unknown key. */
  readonly missing: readonly string[];
}

/**
 * Lists what is wrong in a value. A key under another name is told once, as the key that it was meant for,
 * and not as one that is missing too.
 */
export function issuesOf(error: z.ZodError, value: unknown, schema: z.ZodType): Issues {
  const all = error.issues.flatMap((issue) => issuesIn(issue, value));
  const meant = new Set(
    all.flatMap((issue) => (issue.code === 'unrecognized_keys' ? meantIn(issue, schema) : [])),
  );
  const isMissing = (issue: z.core.$ZodIssue) => valueAt(value, issue.path) === undefined;
  const issues = all.filter((issue) => !(isMissing(issue) && meant.has(dotted(issue.path))));
  return { issues, missing: issues.filter(isMissing).map(({ path }) => dotted(path)) };
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );
}

function meantIn({ keys, path }: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): string[] {
  const known = keysOf(schema, path);
  return keys.flatMap((key) => {
    const meant = meantWord(key, known);
    return meant === undefined ? [] : [dotted([...path, meant])];
  });
}

/** What is wrong inside a text with variants, where a text may be one of two things. */
function issuesIn(issue: z.core.$ZodIssue, value: unknown): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const found = valueAt(value, issue.path);
  const isMap = (item: unknown) => typeof item === 'object' && item !== null;
  if (!Array.isArray(found) || !found.every(isMap)) return [issue];
  const inside = issue.errors.at(-1) ?? [];
  return inside.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

function dotted(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
