import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';

/** `coord --version`: the version of the tool, and of the shared rules that it carries. */
export async function version(io: Io, options: SharedOptions): Promise<ExitCode> {
  const { index } = await import('@coord-orientation/rules');
  const tool = await versionIn(fileURLToPath(new URL('../../package.json', import.meta.url)));
  const versions = { coord: tool, rules: index.version };
  printResult(io, options, versions, () => io.words.version(tool, index.version));
  return 0;
}

async function versionIn(file: string): Promise<string> {
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
