import type * as z from 'zod';

import { describeIssue } from './describe-issue.js';
import type { Finding } from './finding.js';
import { issuesOf } from './issues-of.js';
import type { Written } from './pack-source.js';
import { listOf, salvage } from './salvage.js';
import type { UnreadParts } from './unread-parts.js';
import type { PackWords } from './words/pack-words.js';
import type { ValuePath, YamlFile } from './yaml-file.js';

/** Where findings go while a pack is read, and the sentences that they are said in. */
export interface Reading {
  readonly findings: Finding[];
  readonly words: PackWords;
  /** What could not be read, or only in part. */
  readonly unread: UnreadParts;
}

/** Reads a list of values of one shape; what does not fit becomes findings. */
export function readList<T>(
  reading: Reading,
  file: YamlFile,
  schema: z.ZodType<T>,
  path: ValuePath = [],
  values: unknown = file.value,
): readonly Written<T>[] {
  if (!Array.isArray(values)) {
    const { findings, unread, words } = reading;
    unread.add(listOf(schema));
    const isEmpty = values === null && path.length === 0;
    const message = isEmpty
      ? words.emptyFile(file.file)
      : words.notAList([file.file, ...path].join(' '));
    const line = path.length === 0 ? 1 : file.lineOf(path);
    findings.push({ code: 'schema', severity: 'error', file: file.file, line, message });
    return [];
  }
  return values.flatMap(
    (value: unknown, index) => readValue(reading, file, [...path, index], value, schema) ?? [],
  );
}

/** Reads one value; undefined where it does not fit, and nothing of it can be read. */
export function readValue<T>(
  reading: Reading,
  file: YamlFile,
  path: ValuePath,
  value: unknown,
  schema: z.ZodType<T>,
): Written<T> | undefined {
  const at = (...keys: (string | number)[]) => file.lineOf([...path, ...keys]);
  return readAt(reading, { file: file.file, at }, value, schema);
}

/** Reads one value of which the place is known; what does not fit is left out of it. */
export function readAt<T>(
  { findings, unread, words }: Reading,
  { file, at }: Pick<Written<T>, 'file' | 'at'>,
  value: unknown,
  schema: z.ZodType<T>,
): Written<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, file, at };
  const { issues, missing } = issuesOf(result.error, value, schema);
  const found = issues.flatMap((issue) => {
    const keys = issue.path.filter((key) => typeof key !== 'symbol');
    const where = { file, line: at(...keys), words, missing };
    const lineOfKey = (key: string) => at(...keys, key);
    return describeIssue(issue, value, schema, where, lineOfKey);
  });
  findings.push(...new Map(found.map((one) => [`${one.line} ${one.message}`, one])).values());
  const rest = salvage(value, schema);
  const id = (value as { id?: unknown } | null | undefined)?.id;
  if (rest === undefined) {
    unread.add(listOf(schema), id);
    return undefined;
  }
  unread.addPartly(listOf(schema), id, rest, at);
  return { value: rest, file, at };
}
