import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

import { z } from 'zod';

import { checkReferences } from './check-references.js';
import { type Finding, PackInvalidError } from './finding.js';
import type { PackSource, Written } from './pack-source.js';
import {
  caseSchema,
  constraintSchema,
  destinationSchema,
  jointSchema,
  packSchema,
  playbookSchema,
  questionSchema,
  ruleSchema,
  sourceSchema,
  territorySchema,
} from './schema.js';
import { describeIssue } from './describe-issue.js';
import { parseYamlFile, type YamlFile } from './yaml-file.js';

/**
 * Reads the folder of a pack.
 *
 * @param folder - The folder that holds `pack.yaml`.
 * @returns The pack, of the right shape and with every id resolved.
 * @throws {PackInvalidError} One finding for each thing that is wrong: file, line, what was expected.
 */
export async function readPack(folder: string): Promise<PackSource> {
  const findings: Finding[] = [];
  const open = (name: string) => openYaml(folder, name, findings);
  const list = async <T>(name: string, schema: z.ZodType<T>, optional = false) => {
    if (optional && !existsSync(join(folder, name))) return [];
    const file = await open(name);
    return file ? readList(file, schema, findings) : [];
  };
  const lists = async <T>(name: string, schema: z.ZodType<T>) => {
    const files = await yamlFilesIn(folder, name);
    return (await Promise.all(files.map((file) => list(file, schema)))).flat();
  };

  const headFile = await open('pack.yaml');
  const head = headFile && readValue(headFile, [], headFile.value, packSchema, findings);
  const playbookFiles = await Promise.all((await yamlFilesIn(folder, 'playbooks')).map(open));
  const source = {
    questions: await list('questions.yaml', questionSchema),
    constraints: await list('constraints.yaml', constraintSchema, true),
    territories: await list('territories.yaml', territorySchema, true),
    joints: await list('joints.yaml', jointSchema, true),
    destinations: await list('destinations.yaml', destinationSchema),
    sources: await list('sources.yaml', sourceSchema),
    rules: await lists('rules', ruleSchema),
    playbooks: playbookFiles.flatMap((file) => {
      const playbook = file && readValue(file, [], file.value, playbookSchema, findings);
      return playbook ?? [];
    }),
    cases: await lists('cases', caseSchema),
    locales: await readLocales(folder, findings),
  };
  if (!head || findings.length > 0) throw new PackInvalidError(findings);
  const problems = checkReferences({ ...source, head });
  if (problems.length > 0) throw new PackInvalidError(problems);
  return { ...source, head };
}

async function openYaml(folder: string, name: string, findings: Finding[]) {
  const path = join(folder, name);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    const message = `Le fichier « ${name} » manque dans le jeu de règles. Créez-le, ou vérifiez le dossier indiqué.`;
    findings.push({ code: 'schema', severity: 'error', file: name, line: 1, message });
    return undefined;
  }
  const file = parseYamlFile(name, text);
  findings.push(...file.problems);
  return file.problems.length > 0 ? undefined : file;
}

async function yamlFilesIn(folder: string, name: string): Promise<readonly string[]> {
  const root = join(folder, name);
  if (!existsSync(root)) return [];
  const entries = await readdir(root, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith('.yaml'))
    .map((entry) => relative(folder, join(root, entry)).split(sep).join('/'))
    .sort();
}

function readList<T>(file: YamlFile, schema: z.ZodType<T>, findings: Finding[]) {
  if (!Array.isArray(file.value)) {
    const message = `« ${file.file} » doit être une liste : chaque élément commence par un tiret.`;
    findings.push({ code: 'schema', severity: 'error', file: file.file, line: 1, message });
    return [];
  }
  return file.value.flatMap(
    (value: unknown, index) => readValue(file, [index], value, schema, findings) ?? [],
  );
}

function readValue<T>(
  file: YamlFile,
  path: readonly number[],
  value: unknown,
  schema: z.ZodType<T>,
  findings: Finding[],
): Written<T> | undefined {
  const result = schema.safeParse(value);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const keys = issue.path.filter((key) => typeof key !== 'symbol');
      const line = file.lineOf([...path, ...keys]);
      findings.push(
        ...describeIssue(issue, value, schema, { file: file.file, line }, (key) =>
          file.lineOf([...path, ...keys, key]),
        ),
      );
    }
    return undefined;
  }
  return { value: result.data, file: file.file, at: (...keys) => file.lineOf([...path, ...keys]) };
}

async function readLocales(folder: string, findings: Finding[]) {
  const locales: Record<string, Record<string, unknown>> = {};
  for (const name of await yamlFilesIn(folder, 'locales')) {
    const file = await openYaml(folder, name, findings);
    const parsed = z.record(z.string(), z.unknown()).safeParse(file?.value);
    if (parsed.success) locales[basename(name, '.yaml')] = parsed.data;
  }
  return locales;
}
