import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Installed, or written by the build: as a file that it reads they would make the next one build again. */
const notOurs = new Set(['node_modules', 'dist', 'cdn', '.git', '.schemas', 'data']);

/**
 * Lists the files under a folder, leaving out installed and built ones.
 * @param {string} folder
 * @returns {string[]} Paths that begin with `folder`, with forward slashes, sorted.
 */
export function findFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => isOurs(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll('\\', '/');
      return entry.isDirectory() ? findFiles(path) : [path];
    })
    .sort();
}

/** Whether people write this file: nothing on its path is installed or built. */
export function isOurs(path) {
  return !path.split(/[\\/]/).some((name) => notOurs.has(name));
}
