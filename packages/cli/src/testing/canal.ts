import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { Ask } from '../terminal/ask.js';
import { coord, temporaryFolder } from './coord.js';

/** The example that is copied, from the root of the repository, where tests run. */
const EXAMPLE = resolve('examples/canal');

/** The day on which the example is whole and nothing in it is due. */
export const TODAY = '2026-11-30';

export const PASSPHRASE = 'quatre mots pris au hasard';

/** Says yes, and the passphrase. */
const ask: Ask = {
  choose: () => Promise.reject(new Error('Nothing is to be chosen.')),
  tick: () => Promise.reject(new Error('Nothing is to be ticked.')),
  confirm: () => Promise.resolve(true),
  secret: () => Promise.resolve(PASSPHRASE),
};

/** Two folders beside each other: of the body that publishes, with the example, and of the other one. */
export async function twoFolders(): Promise<{ readonly maison: string; readonly centre: string }> {
  const folder = await temporaryFolder();
  const [maison, centre] = [join(folder, 'maison'), join(folder, 'centre')];
  await cp(EXAMPLE, maison, { recursive: true });
  await mkdir(centre);
  return { maison, centre };
}

/** Runs one line in a folder, as it is typed; a line of `coord` on the day of the example. */
export async function typed(folder: string, line: string, today = TODAY) {
  const [program, ...args] = line.split(' ');
  process.chdir(folder);
  if (program !== 'coord') {
    execFileSync(program ?? '', args);
    return { exitCode: 0, out: '', err: '' };
  }
  const hasDay = !/^keygen/.test(args.join(' '));
  return coord([...args, ...(hasDay ? ['--today', today] : [])], { ask, keyRounds: 1000 });
}

/** Types several lines, each of which has to work. */
export async function typedAll(folder: string, ...lines: readonly string[]): Promise<string> {
  const outs: string[] = [];
  for (const line of lines) {
    const { exitCode, out, err } = await typed(folder, line);
    if (exitCode !== 0) throw new Error(`${line}: ${err}${out}`);
    outs.push(out);
  }
  return outs.join('\n');
}

/** The two folders after the first publication. */
export async function firstPublished(): Promise<Awaited<ReturnType<typeof twoFolders>>> {
  const folders = await twoFolders();
  const { maison, centre } = folders;
  await typedAll(centre, 'coord keygen centre');
  await typedAll(
    maison,
    ...['maison', 'reserve', 'machine'].map((name) => `coord keygen ${name}`),
    'cp ../centre/centre.pub .',
    'coord publish regles --out canal --directory annuaire --demo --key maison.key',
  );
  await typedAll(
    centre,
    'cp ../maison/a-signer.json .',
    'coord sign a-signer.json --key centre.key',
  );
  await typedAll(
    maison,
    'cp ../centre/a-signer.json .',
    'coord publish --out canal --signed a-signer.json',
  );
  return folders;
}

/** Replaces a text in a file; what is not there to be replaced is a mistake of the test. */
export async function replaced(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  await writeFile(file, text.replaceAll(from, to));
}

/** All files of a folder, by their paths. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(join(folder, '/').length), await readFile(path, 'utf8')] as const;
  });
  return new Map(await Promise.all(texts));
}
