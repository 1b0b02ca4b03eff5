import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Output } from '../terminal/io.js';
import { sharedPackFolder } from '../packs/open-pack.js';
import { run } from '../run.js';

/** Runs a command line and keeps what it wrote. */
export async function coord(args: readonly string[], more: Partial<Output> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const exitCode = await run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    ...more,
  });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}

/** An empty folder, which `npm test` removes when all tests have run. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'coord-test-'));
}

/** A copy of the shared rules, to be changed. */
export async function copyRules(): Promise<string> {
  const folder = join(await temporaryFolder(), 'rules');
  const shared = sharedPackFolder();
  await cp(shared, folder, {
    recursive: true,
    filter: (path) => !/node_modules|dist/.test(path.slice(shared.length)),
  });
  return folder;
}

/** A copy of the shared rules with one change in one file. */
export async function changedRules(
  file: string,
  change: (text: string) => string,
): Promise<string> {
  const folder = await copyRules();
  const text = await readFile(join(folder, file), 'utf8');
  const after = change(text);
  if (after === text) throw new Error(`Nothing was changed in ${file}.`);
  await writeFile(join(folder, file), after);
  return folder;
}
