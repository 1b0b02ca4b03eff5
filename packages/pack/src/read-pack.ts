import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';

import { z } from 'zod';

import { checkReferences } from './check-references.js';
import { PackInvalidError } from './finding.js';
import type { PackSource } from './pack-source.js';
import { readOverlay } from './read-overlay.js';
import { type Reading, readList, readValue } from './read-values.js';
import { listSchemas, packSchema, playbookSchema } from './schema.js';
import type { Lang } from './words/pack-words.js';
import { wordsIn } from './words/words-in.js';
import { parseYamlFile } from './yaml-file.js';

/** How a pack is read. */
export interface ReadOptions {
  /** The language of the findings; French by default. */
  readonly lang?: Lang;
  /** Files of local rules kept outside the pack, to read with it. */
  readonly overlays?: readonly string[];
}

/**
 * Reads the folder of a pack.
 *
 * @param folder - The folder that holds `pack.yaml`.
 * @returns The pack, of the right shape and with every id resolved.
 * @throws {PackInvalidError} One finding for each thing that is wrong: file, line, what was expected.
 */
export async function readPack(
  folder: string,
  { lang = 'fr', overlays = [] }: ReadOptions = {},
): Promise<PackSource> {
  const reading: Reading = { findings: [], words: wordsIn(lang) };
  const open = (name: string) => openYaml(folder, name, reading);
  const list = async <T>(name: string, schema: z.ZodType<T>, optional = false) => {
    if (optional && !existsSync(join(folder, name))) return [];
    const file = await open(name);
    return file ? readList(reading, file, schema) : [];
  };
  const lists = async <T>(name: string, schema: z.ZodType<T>) => {
    const files = await yamlFilesIn(folder, name);
    return (await Promise.all(files.map((file) => list(file, schema)))).flat();
  };

  const headFile = await open('pack.yaml');
  const head = headFile && readValue(reading, headFile, [], headFile.value, packSchema);
  const playbookFiles = await Promise.all((await yamlFilesIn(folder, 'playbooks')).map(open));
  const own = {
    questions: await list('questions.yaml', listSchemas.questions),
    constraints: await list('constraints.yaml', listSchemas.constraints, true),
    territories: await list('territories.yaml', listSchemas.territories, true),
    joints: await list('joints.yaml', listSchemas.joints, true),
    destinations: await list('destinations.yaml', listSchemas.destinations),
    sources: await list('sources.yaml', listSchemas.sources),
    rules: await lists('rules', listSchemas.rules),
    playbooks: playbookFiles.flatMap((file) => {
      const playbook = file && readValue(reading, file, [], file.value, playbookSchema);
      return playbook ?? [];
    }),
    cases: await lists('cases', listSchemas.cases),
    locales: await readLocales(folder, reading),
  };
  const added = await Promise.all(overlays.map((path) => readOverlay(path, reading)));
  if (!head || reading.findings.length > 0) throw new PackInvalidError(reading.findings);
  const source: PackSource = {
    ...own,
    head,
    overlays: overlays.map((path) => basename(path, '.yaml')),
    territories: [...own.territories, ...added.flatMap(({ territories }) => territories)],
    sources: [...own.sources, ...added.flatMap(({ sources }) => sources)],
    rules: [...own.rules, ...added.flatMap(({ rules }) => rules)],
    playbooks: [...own.playbooks, ...added.flatMap(({ playbooks }) => playbooks)],
    cases: [...own.cases, ...added.flatMap(({ cases }) => cases)],
  };
  const problems = checkReferences(source, reading.words);
  if (problems.length > 0) throw new PackInvalidError(problems);
  return source;
}

async function openYaml(folder: string, name: string, { findings, words }: Reading) {
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  if (text === undefined) {
    const message = words.missingFile(name);
    findings.push({ code: 'schema', severity: 'error', file: name, line: 1, message });
    return undefined;
  }
  const file = parseYamlFile(name, text, words);
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

async function readLocales(folder: string, reading: Reading) {
  const locales: Record<string, Record<string, unknown>> = {};
  for (const name of await yamlFilesIn(folder, 'locales')) {
    const file = await openYaml(folder, name, reading);
    const parsed = z.record(z.string(), z.unknown()).safeParse(file?.value);
    if (parsed.success) locales[basename(name, '.yaml')] = parsed.data;
  }
  return locales;
}
