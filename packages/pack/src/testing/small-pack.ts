import { join } from 'node:path';

import { PackInvalidError, type Finding } from '../finding.js';
import type { PackFiles } from '../pack-files.js';
import { parsePack } from '../parse-pack.js';
import { readPackFiles } from '../read-pack.js';

/** The folder of a pack of two rules. */
export const SMALL_PACK = join(import.meta.dirname, 'small-pack');

const small = await readPackFiles(SMALL_PACK);

/** The small pack's files with some more, or others in their place; those set to undefined are left out. */
export function smallPackWith(others: Readonly<Record<string, string | undefined>>): PackFiles {
  const files = new Map(small);
  for (const [name, text] of Object.entries(others)) {
    if (text === undefined) files.delete(name);
    else files.set(name, text);
  }
  return files;
}

/** The small pack's files after one change in one of them. */
export function smallPackAfter(file: string, from: string, to: string): PackFiles {
  const text = small.get(file);
  if (!text?.includes(from)) throw new Error(`${file} has no "${from}"`);
  return smallPackWith({ [file]: text.replace(from, to) });
}

/** What is found in a pack that cannot be built; empty where it can. */
export function findingsIn(files: PackFiles): readonly Finding[] {
  try {
    parsePack(files);
    return [];
  } catch (error) {
    if (error instanceof PackInvalidError) return error.findings;
    throw error;
  }
}
