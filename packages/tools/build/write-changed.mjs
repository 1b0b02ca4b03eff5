import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes a folder hold these files and no others. What is the same stays untouched: whoever watches the
 * folder sees only what has changed.
 * @param {string} folder
 * @param {Iterable<readonly [name: string, text: string]>} files
 */
export function writeChanged(folder, files) {
  const kept = new Set();
  for (const [name, text] of files) {
    const path = join(folder, name);
    for (let each = path; each !== dirname(each); each = dirname(each)) kept.add(each);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = join(folder, name);
    if (!kept.has(path)) rmSync(path, { recursive: true, force: true });
  }
}
