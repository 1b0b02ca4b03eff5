import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes a folder hold these files and no others. What is the same stays untouched: whoever watches the
 * folder sees only what has changed.
 * @param {string} folder
 * @param {Iterable<readonly [name: string, text: string]>} files
 */
export function writeChanged(folder, files) {
  const wanted = new Map([...files].map(([name, text]) => [join(folder, name), text]));
  for (const [path, text] of wanted) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(path)) rmSync(path);
  }
}
