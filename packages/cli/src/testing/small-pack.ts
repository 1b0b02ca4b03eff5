import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { temporaryFolder } from './coord.js';

/** What becomes of a file: another text, the text after a change, or a file that is not there yet. */
type Change = string | ((text: string) => string);

/** The day on which the small pack is whole and nothing in it is due. */
export const TODAY = ['--today', '2026-11-25'] as const;

/** A copy of a pack of three rules, on gardens, after some changes. */
export async function smallPack(changes: Readonly<Record<string, Change>> = {}): Promise<string> {
  const folder = join(await temporaryFolder(), 'jardin');
  await cp(join(import.meta.dirname, 'small-pack'), folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    const after = typeof change === 'string' ? change : await changed(path, change);
    await writeFile(path, after);
  }
  return folder;
}

async function changed(path: string, change: (text: string) => string): Promise<string> {
  const text = await readFile(path, 'utf8');
  const after = change(text);
  if (after === text) throw new Error(`Nothing was changed in ${path}.`);
  return after;
}
