import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describeIssue, parseYamlFile, wordsIn, type YamlFile } from '@coord-orientation/pack';
import type { z } from 'zod';

import { EXPECTED } from './expected.js';
import type { DirectoryFinding } from './finding.js';
import {
  type Settings,
  settingsSchema,
  sourceSchema,
  type SourceSource,
  structureSchema,
  type StructureSource,
} from './schema.js';

const words = wordsIn('fr');
const OURS: ReadonlySet<string> = new Set(Object.values(EXPECTED));

/** Something read from a file, which knows its line. */
export interface Written<T> {
  readonly value: T;
  readonly file: string;
  /** Line of a value inside it. */
  at(...path: readonly (string | number)[]): number;
}

/** The curated files, read; what does not fit its shape is left out and told. */
export interface StructureFiles {
  readonly settings: Settings;
  readonly sources: readonly Written<SourceSource>[];
  readonly structures: readonly Written<StructureSource>[];
  readonly findings: readonly DirectoryFinding[];
}

/**
 * Reads `directory.yaml`, `sources.yaml` and `structures/*.yaml` of a folder.
 *
 * @param folder - Such as `packages/directory`.
 */
export async function readStructures(folder: string): Promise<StructureFiles> {
  const findings: DirectoryFinding[] = [];
  const names = await readdir(join(folder, 'structures')).catch(() => []);
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  const structures: Written<StructureSource>[] = [];
  for (const name of files) {
    structures.push(...(await readList(folder, `structures/${name}`, structureSchema, findings)));
  }
  if (files.length === 0) findings.push(missing('structures/*.yaml'));
  const sources = await readList(folder, 'sources.yaml', sourceSchema, findings);
  const file = await openFile(folder, 'directory.yaml', findings);
  const settings = file && readOne(file, [], file.value, settingsSchema, findings)?.value;
  return {
    settings: settings ?? { regions: [], staleAfterMonths: 12 },
    sources,
    structures,
    findings,
  };
}

async function readList<T>(
  folder: string,
  name: string,
  schema: z.ZodType<T>,
  findings: DirectoryFinding[],
): Promise<readonly Written<T>[]> {
  const file = await openFile(folder, name, findings);
  if (file === undefined) return [];
  if (!Array.isArray(file.value)) {
    const message = `« ${name} » doit être une liste : chaque élément commence par un tiret.`;
    findings.push({ code: 'schema', severity: 'error', file: name, line: 1, message });
    return [];
  }
  return file.value.flatMap(
    (value: unknown, at) => readOne(file, [at], value, schema, findings) ?? [],
  );
}

async function openFile(folder: string, name: string, findings: DirectoryFinding[]) {
  if (!existsSync(join(folder, name))) {
    findings.push(missing(name));
    return undefined;
  }
  const file = parseYamlFile(name, await readFile(join(folder, name), 'utf8'), words);
  findings.push(...file.problems.map((problem) => ({ ...problem, code: 'yaml' as const })));
  return file.problems.length > 0 ? undefined : file;
}

function readOne<T>(
  file: YamlFile,
  path: readonly number[],
  value: unknown,
  schema: z.ZodType<T>,
  findings: DirectoryFinding[],
): Written<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) {
    const at = (...keys: readonly (string | number)[]) => file.lineOf([...path, ...keys]);
    return { value: result.data, file: file.file, at };
  }
  for (const issue of result.error.issues) {
    const keys = issue.path.filter((key) => typeof key !== 'symbol');
    const where = { file: file.file, line: file.lineOf([...path, ...keys]), words };
    const lineOfKey = (key: string) => file.lineOf([...path, ...keys, key]);
    const said = describeIssue(issue, value, schema, where, lineOfKey);
    const ours = OURS.has(issue.message) && valueAt(value, keys) !== undefined;
    const id = (value as { id?: unknown } | undefined)?.id;
    const message = words.wrongValue(id ? `${String(id)} : ` : '', keys.join('.'), issue.message);
    findings.push(
      ...said.map((finding) => ({
        ...{ code: 'schema' as const, severity: finding.severity },
        ...{ file: finding.file, line: finding.line, message: ours ? message : finding.message },
      })),
    );
  }
  return undefined;
}

function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

function missing(file: string): DirectoryFinding {
  const message = `Le fichier « ${file} » manque dans ce dossier.`;
  return { code: 'missing-file', severity: 'error', file, line: 1, message };
}
