import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Examples } from './expected.js';
import type { DirectoryFinding } from './finding.js';
import type { BuildWords } from './words/fr.js';

/** Where what is wrong goes, and in which words. */
export interface Sink {
  readonly findings: DirectoryFinding[];
  readonly words: BuildWords;
  /** What the settings say that a value may be; read before what they are needed for. */
  examples: Examples;
}

const STRUCTURES = 'structures';

/**
 * Lists the YAML files of `structures`, also in folders inside it; whatever else is there, and a
 * `directory.yml` or a `sources.yml`, is told: nothing is left out without a word.
 *
 * @returns Paths from the folder, with slashes.
 */
export async function listStructures(folder: string, sink: Sink): Promise<readonly string[]> {
  const above = await readdir(folder).catch(() => []);
  for (const name of above.filter((one) => /^\.?_?(directory|sources)\b.*\.ya?ml$/i.test(one))) {
    if (name !== 'directory.yaml' && name !== 'sources.yaml') tell(sink, name);
  }
  const entries = await readdir(join(folder, STRUCTURES), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  for (const name of names) if (!isRead(name)) tell(sink, name);
  return names.filter(isRead);
}

/** Hidden files, copies and backups are what editors and systems leave beside a file. */
function isRead(name: string): boolean {
  const isHidden = name.split('/').some((part) => part.startsWith('.'));
  return /\.ya?ml$/i.test(name) && !isHidden && !COPY.test(name);
}

const COPY = /( - copie| - copy| \(\d+\)|\bcopie de .*|\bcopy of .*|~)( \(\d+\))?\.ya?ml$/i;

function tell({ findings, words }: Sink, file: string): void {
  const message = words.notRead(file);
  findings.push({ code: 'not-read', severity: 'warning', file, line: 1, message });
}
