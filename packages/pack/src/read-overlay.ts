import { fileName } from './file-name.js';
import type { Finding } from './finding.js';
import { foldFindings } from './fold-findings.js';
import type { PackSource } from './pack-source.js';
import { readRules, type TemplateContext } from './read-rules.js';
import { type Reading, readList } from './read-values.js';
import { overlaySchemas } from './schema.js';
import type { PackWords } from './words/pack-words.js';
import { parseYamlFile, type YamlFile } from './yaml-file.js';

/** What a territory may add to a pack. */
export type Overlay = Pick<PackSource, 'rules' | 'territories' | 'sources' | 'playbooks' | 'cases'>;

/**
 * Reads local rules kept outside the pack: one YAML file. It adds, under ids of its own; questions,
 * constraints, destinations, safety rules and texts stay those of the pack.
 *
 * @param path - Where it is; findings tell its name alone.
 * @param text - What stands in it; undefined where it cannot be read.
 * @param context - What its rules may name of the pack; undefined where that could not be read.
 */
export function readOverlay(
  path: string,
  text: string | undefined,
  reading: Reading,
  context: TemplateContext | undefined,
): Overlay {
  const { findings, unread, words } = reading;
  const name = fileName(path);
  const file = text === undefined ? undefined : parseYamlFile(name, text, words);
  const fail = (line: number, message: string, code: 'schema' | 'locked-override') =>
    findings.push({ code, severity: 'error', file: name, line, message });
  if (!file) fail(1, words.missingFile(name), 'schema');
  if (!file?.isReadable) for (const list of Object.keys(overlaySchemas)) unread.add(list);
  findings.push(...(file?.problems ?? []));
  const value = file?.value;
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (file?.isReadable && !isMap) fail(1, words.overlayShape, 'schema');
  const parts = isMap ? (value as Readonly<Record<string, unknown>>) : {};
  for (const key of Object.keys(parts)) {
    if (!(key in overlaySchemas))
      fail(file?.lineOf([key]) ?? 1, words.overlayLocked(key), 'locked-override');
  }
  const list = <K extends keyof typeof overlaySchemas>(key: K) =>
    listOf(reading, file, key, parts[key]) as Overlay[K];
  const rules =
    file && parts['rules'] !== undefined
      ? readRules(reading, file, context, ['rules'], parts['rules'])
      : [];
  findings.push(...checkTerritories(rules, words));
  return {
    rules,
    territories: list('territories'),
    sources: list('sources'),
    playbooks: list('playbooks'),
    cases: list('cases'),
  };
}

function checkTerritories(rules: Overlay['rules'], words: PackWords): readonly Finding[] {
  const shared = rules.filter(({ value }) => value.territory === undefined);
  const findings = shared.map(({ value: { id }, file, at }): Finding => {
    const message = words.overlayShared(id);
    return { code: 'locked-override', severity: 'error', file, line: at(), rule: id, message };
  });
  return foldFindings(findings, rules, words);
}

function listOf(
  reading: Reading,
  file: YamlFile | undefined,
  key: keyof typeof overlaySchemas,
  values: unknown,
) {
  if (!file || values === undefined) return [];
  return readList<unknown>(reading, file, overlaySchemas[key], [key], values);
}
