import type * as z from 'zod';

import { approvalsSchema } from './approval/approval-schema.js';
import { checkReferences } from './check-references.js';
import { fileStem } from './file-name.js';
import { PackInvalidError } from './finding.js';
import type { PackFiles } from './pack-files.js';
import { listIn, namesIn, openYaml, readLocales } from './open-yaml.js';
import { findUnread, type UnreadFile } from './pack-parts.js';
import type { PackSource } from './pack-source.js';
import { readOverlay } from './read-overlay.js';
import { readRules } from './read-rules.js';
import { type Reading, readList, readValue } from './read-values.js';
import { blankOf } from './salvage.js';
import { listSchemas, packSchema, playbookSchema } from './schema.js';
import { UnreadParts } from './unread-parts.js';
import type { Lang } from './words/pack-words.js';
import { wordsIn } from './words/words-in.js';

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
  const reading: Reading = { findings: [], words: wordsIn(lang), unread: new UnreadParts() };
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
  const source: PackSource = {
    ...own,
    head: head ?? blankHead(reading),
    overlays: [...overlays.keys()].map(fileStem),
    unread: unread.map(({ name }) => name),
    territories: [...own.territories, ...added.flatMap(({ territories }) => territories)],
    sources: [...own.sources, ...added.flatMap(({ sources }) => sources)],
    rules: [...own.rules, ...added.flatMap(({ rules }) => rules)],
    playbooks: [...own.playbooks, ...added.flatMap(({ playbooks }) => playbooks)],
    cases: [...own.cases, ...added.flatMap(({ cases }) => cases)],
  };
  // Shape and ids in one go: who corrects a file corrects all of it.
  const problems = checkReferences(source, reading.words, reading.unread);
  const findings = [...reading.findings, ...problems];
  if (findings.length > 0) throw new PackInvalidError(findings);
  return source;
}

/** Stands for a `pack.yaml` of which nothing can be read. */
function blankHead({ unread }: Reading): PackSource['head'] {
  const at = () => 1;
  unread.addPartly('pack', undefined, at);
  return { value: blankOf(packSchema), file: 'pack.yaml', at };
}

/** What was meant to be a part of the pack is an error; of other files the review tells. */
function reportUnread(
  unread: readonly UnreadFile[],
  { findings, words, ...reading }: Reading,
): void {
  for (const { name, rename } of unread) {
    if (rename === undefined) continue;
    reading.unread.add(listIn(rename));
    const message = words.unread(name, rename);
    findings.push({ code: 'unread-file', severity: 'error', file: name, line: 1, message });
  }
}
