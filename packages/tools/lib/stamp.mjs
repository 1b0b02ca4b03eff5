import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

// Inside node_modules, so that removing it forgets every stamp.
const folder = 'node_modules/.cache/stamps';

/**
 * Summarizes the content of files, to see later whether any of them changed.
 * @param {string[]} files
 * @returns {string} A hash of their names, their contents and the Node version in use.
 */
export function fingerprint(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Tells whether the named work was last finished with this very fingerprint. */
export function isStamped(name, print) {
  const stamp = `${folder}/${name}`;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
}

/** Records that the named work is finished for this fingerprint. */
export function writeStamp(name, print) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, print);
}
