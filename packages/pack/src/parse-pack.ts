import * as z from 'zod';

import { approvalsSchema } from './approval/approval-schema.js';
import { checkReferences } from './check-references.js';
import { fileStem } from './file-name.js';
import { PackInvalidError } from './finding.js';
import type { PackFiles } from './pack-files.js';
import { findUnread, type UnreadFile } from './pack-parts.js';
import type { PackSource } from './pack-source.js';
import { readOverlay } from './read-overlay.js';
import { readRules } from './read-rules.js';
import { type Reading, readList, readValue } from './read-values.js';
import { listSchemas, packSchema, playbookSchema } from './schema.js';
import type { Lang } from './words/pack-words.js';
import { wordsIn } from './words/words-in.js';
import { parseYamlFile, type YamlFile } from './yaml-file.js';

/** How a pack is read. */
export interface ParseOptions {
  /** The language of the findings; French by default. */
  readonly lang?: Lang;
  /** Local rules kept outside the pack, to read with it; none by default. */
  readonly overlays?: PackFiles;
}

/**
 * Reads the files of a pack. It touches no disk and no network, so it runs in a page too; in Node,
 * `readPack` of `@coord-orientation/pack/node` reads a folder.
 *
 * @param files - The pack's YAML files by their path inside it: `pack.yaml`, `rules/urgence.yaml` … What
 * looks like a part of it and is not read becomes a finding.
 * @returns The pack, of the right shape and with every id resolved.
 * @throws {PackInvalidError} One finding for each thing that is wrong: file, line, what was expected.
 * @example
 * const source = parsePack(new Map([['pack.yaml', 'id: essai …']]), { lang: 'fr' });
 */
export function parsePack(
  files: PackFiles,
  { lang = 'fr', overlays = new Map() }: ParseOptions = {},
): PackSource {
  const reading: Reading = { findings: [], words: wordsIn(lang) };
  const open = (name: string) => openYaml(files, name, reading);
  const list = <T>(name: string, schema: z.ZodType<T>) => {
    const file = open(name);
    return file ? readList(reading, file, schema) : [];
  };
  const optional = <T>(name: string, schema: z.ZodType<T>) =>
    files.has(name) ? list(name, schema) : [];
  const lists = <T>(folder: string, schema: z.ZodType<T>) =>
    namesIn(files, folder).flatMap((name) => list(name, schema));
  const values = <T>(folder: string, schema: z.ZodType<T>) =>
    namesIn(files, folder).flatMap((name) => {
      const file = open(name);
      return (file && readValue(reading, file, [], file.value, schema)) ?? [];
    });

  const headFile = open('pack.yaml');
  const head = headFile && readValue(reading, headFile, [], headFile.value, packSchema);
  const questions = list('questions.yaml', listSchemas.questions);
  const destinations = list('destinations.yaml', listSchemas.destinations);
  // What is wrong in these would be told again for each rule that names what stands there.
  const isKnown = reading.findings.every(
    ({ file }) => file !== 'questions.yaml' && file !== 'destinations.yaml',
  );
  const context = isKnown ? { questions, destinations } : undefined;
  const unread = findUnread(files.keys());
  const own = {
    questions,
    destinations,
    constraints: optional('constraints.yaml', listSchemas.constraints),
    territories: optional('territories.yaml', listSchemas.territories),
    joints: optional('joints.yaml', listSchemas.joints),
    sources: list('sources.yaml', listSchemas.sources),
    rules: namesIn(files, 'rules').flatMap((name) => {
      const file = open(name);
      return file ? readRules(reading, file, context) : [];
    }),
    playbooks: values('playbooks', playbookSchema),
    cases: lists('cases', listSchemas.cases),
    corrections: optional('corrections.yaml', listSchemas.corrections),
    approvals: values('approvals', approvalsSchema),
    locales: readLocales(files, reading),
  };
  const added = [...overlays].map(([path, text]) => readOverlay(path, text, reading, context));
  reportUnread(unread, reading);
  if (!head || reading.findings.length > 0) throw new PackInvalidError(reading.findings);
  const source: PackSource = {
    ...own,
    head,
    overlays: [...overlays.keys()].map(fileStem),
    unread: unread.map(({ name }) => name),
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

/** What was meant to be a part of the pack is an error; of other files the review tells. */
function reportUnread(unread: readonly UnreadFile[], { findings, words }: Reading): void {
  for (const { name, rename } of unread) {
    if (rename === undefined) continue;
    const message = words.unread(name, rename);
    findings.push({ code: 'unread-file', severity: 'error', file: name, line: 1, message });
  }
}

function openYaml(
  files: PackFiles,
  name: string,
  { findings, words }: Reading,
): YamlFile | undefined {
  const text = files.get(name);
  if (text === undefined) {
    const message = words.missingFile(name);
    findings.push({ code: 'schema', severity: 'error', file: name, line: 1, message });
    return undefined;
  }
  const file = parseYamlFile(name, text, words);
  findings.push(...file.problems);
  return file.problems.length > 0 ? undefined : file;
}

/** The YAML files of a folder, in the order of their names. */
function namesIn(files: PackFiles, folder: string): readonly string[] {
  return [...files.keys()]
    .filter((name) => name.startsWith(`${folder}/`) && name.endsWith('.yaml'))
    .sort();
}

function readLocales(files: PackFiles, reading: Reading): PackSource['locales'] {
  const locales: Record<string, Record<string, unknown>> = {};
  const fail = (name: string, message: string, code: 'schema' | 'duplicate-id') =>
    reading.findings.push({ code, severity: 'error', file: name, line: 1, message });
  for (const name of namesIn(files, 'locales')) {
    const lang = fileStem(name);
    const file = openYaml(files, name, reading);
    if (!file || file.value === null) continue;
    const parsed = z.record(z.string(), z.unknown()).safeParse(file.value);
    if (!parsed.success) fail(name, reading.words.notAMap(name), 'schema');
    else if (Object.hasOwn(locales, lang)) {
      fail(name, reading.words.duplicateId(lang, `locales (${lang})`), 'duplicate-id');
    } else locales[lang] = parsed.data;
  }
  return locales;
}
