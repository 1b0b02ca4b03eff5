import * as z from 'zod';

import { fileStem } from './file-name.js';
import type { PackFiles } from './pack-files.js';
import type { PackSource } from './pack-source.js';
import type { Reading } from './read-values.js';
import { parseYamlFile, type YamlFile } from './yaml-file.js';

/** Opens a YAML file of a pack; undefined where it cannot be read, which is noted. */
export function openYaml(
  files: PackFiles,
  name: string,
  { findings, unread, words }: Reading,
): YamlFile | undefined {
  const text = files.get(name);
  if (text === undefined) {
    unread.add(listIn(name));
    const message = words.missingFile(name);
    findings.push({ code: 'schema', severity: 'error', file: name, line: 1, message });
    return undefined;
  }
  const file = parseYamlFile(name, text, words);
  findings.push(...file.problems);
  if (file.isReadable) return file;
  unread.add(listIn(name));
  return undefined;
}

/** The list that a file holds, or is a part of: `rules` for `rules/urgence.yaml`. */
export function listIn(name: string): string {
  const [top = ''] = name.split('/');
  return fileStem(top);
}

/** The YAML files of a folder, in the order of their names. */
export function namesIn(files: PackFiles, folder: string): readonly string[] {
  return [...files.keys()]
    .filter((name) => name.startsWith(`${folder}/`) && name.endsWith('.yaml'))
    .sort();
}

/** Reads the translations, by language. */
export function readLocales(files: PackFiles, reading: Reading): PackSource['locales'] {
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
