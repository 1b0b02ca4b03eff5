import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Written by the build: as a file that it reads they would make the next one build again. */
const notOurs = new Set(['node_modules', 'dist', '.git', '.schemas', 'data']);

/**
 * Lists the files under a folder, leaving out installed and built ones.
 * @param {string} folder
 * @returns {string[]} Paths that begin with `folder`, with forward slashes, sorted.
 */
export function findFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll('\\', '/');
      return entry.isDirectory() ? findFiles(path) : [path];
    })
    .sort();
}
