import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  describeIssue,
  issuesOf,
  parseYamlFile,
  wordsIn,
  type YamlFile,
} from '@coord-orientation/pack';
import type { z } from 'zod';

import { describeExpected, examplesOf } from './expected.js';
import type { DirectoryFinding } from './finding.js';
import { listStructures, type Sink } from './list-structures.js';
import { type Settings, settingsSchema, sourceSchema, type SourceSource } from './schema.js';
import { structureIn, type StructureSource } from './structure-schema.js';
import { type BuildWords, fr } from './words/fr.js';

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
  /** Line of a value inside the settings. */
  readonly lineOfSetting: (...path: readonly (string | number)[]) => number;
  readonly sources: readonly Written<SourceSource>[];
  readonly structures: readonly Written<StructureSource>[];
  readonly findings: readonly DirectoryFinding[];
}

/**
 * Reads `directory.yaml`, `sources.yaml` and all YAML files in `structures` of a folder.
 *
 * @param folder - Such as `packages/directory`.
 */
export async function readStructures(
  folder: string,
  words: BuildWords = fr,
): Promise<StructureFiles> {
  const sink: Sink = { findings: [], words, examples: examplesOf('', []) };
  const { findings } = sink;
  const files = await listStructures(folder, sink);
  const settings = await readSettings(folder, sink);
  const { import: table, kinds } = settings.value;
  sink.examples = examplesOf(table.destination, kinds);
  const structureSchema = structureIn(settings.value);
  const structures: Written<StructureSource>[] = [];
  for (const name of files) {
    structures.push(...(await readList(folder, name, structureSchema, sink)));
  }
  if (files.length === 0) findings.push(missing('structures/*.yaml', words));
  const sources = await readList(folder, 'sources.yaml', sourceSchema, sink);
  return { settings: settings.value, lineOfSetting: settings.at, sources, structures, findings };
}

async function readSettings(folder: string, sink: Sink): Promise<Written<Settings>> {
  const file = await openFile(folder, SETTINGS, sink);
  const read = file && readOne(file, [], file.value, settingsSchema, sink);
  return read ?? { value: NO_SETTINGS, file: SETTINGS, at: () => 1 };
}

/** The file of the settings. */
export const SETTINGS = 'directory.yaml';

/** What is checked with, where the file of the settings cannot be read: that was told. */
const NO_SETTINGS: Settings = {
  regions: [],
  staleAfterMonths: 12,
  example: { fr: '' },
  groups: [],
  askInstead: { default: [], of: {}, withoutContact: [] },
  order: { first: [], last: [] },
  coverage: { single: [], everywhere: [], counted: [] },
  kinds: [],
  import: { destination: '', headings: {} },
  destinations: {},
};

async function readList<T>(
  folder: string,
  name: string,
  schema: z.ZodType<T>,
  sink: Sink,
): Promise<readonly Written<T>[]> {
  const file = await openFile(folder, name, sink);
  if (file === undefined) return [];
  if (!Array.isArray(file.value)) {
    const message = wordsIn(sink.words.lang).notAList(name);
    sink.findings.push({ code: 'schema', severity: 'error', file: name, line: 1, message });
    return [];
  }
  return file.value.flatMap((value: unknown, at) => readOne(file, [at], value, schema, sink) ?? []);
}

async function openFile(folder: string, name: string, { findings, words }: Sink) {
  if (!existsSync(join(folder, name))) {
    findings.push(missing(name, words));
    return undefined;
  }
  const file = parseYamlFile(name, await readFile(join(folder, name), 'utf8'), wordsIn(words.lang));
  findings.push(...file.problems.map((problem) => ({ ...problem, code: 'yaml' as const })));
  return file.isReadable ? file : undefined;
}

function readOne<T>(
  file: YamlFile,
  path: readonly number[],
  value: unknown,
  schema: z.ZodType<T>,
  sink: Sink,
): Written<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) {
    const at = (...keys: readonly (string | number)[]) => file.lineOf([...path, ...keys]);
    return { value: result.data, file: file.file, at };
  }
  const words = wordsIn(sink.words.lang);
  const { issues, missing: lacking } = issuesOf(result.error, value, schema);
  for (const issue of issues) {
    const keys = issue.path.filter((key) => typeof key !== 'symbol');
    const line = file.lineOf([...path, ...keys]);
    const where = { file: file.file, line, words, missing: lacking };
    const lineOfKey = (key: string) => file.lineOf([...path, ...keys, key]);
    const said = describeIssue(issue, value, schema, where, lineOfKey);
    const expected = describeExpected(issue.message, sink.words, sink.examples);
    // A value out of a list and a missing one are told better by what they could be.
    const isOurs = issue.code !== 'invalid_value' && valueAt(value, keys) !== undefined;
    const id = (value as { id?: unknown } | undefined)?.id;
    const message =
      isOurs && expected !== undefined
        ? words.wrongValue(id ? sink.words.about(String(id), '') : '', keys.join('.'), expected)
        : undefined;
    sink.findings.push(
      ...said.map((finding) => ({
        ...{ code: 'schema' as const, severity: finding.severity },
        ...{ file: finding.file, line: finding.line, message: message ?? finding.message },
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

function missing(file: string, words: BuildWords): DirectoryFinding {
  const message = words.missingFile(file);
  return { code: 'missing-file', severity: 'error', file, line: 1, message };
}
