import { fileURLToPath } from 'node:url';
import { install } from '../lib/install.mjs';
import { make } from './make.mjs';
import { GENERATED } from './steps.mjs';

/**
 * Builds all that is published, as far as its sources have changed.
 * @returns {Promise<boolean>} Whether it is up to date.
 */
export function build() {
  return make(['scripts']);
}

/**
 * Makes what the sources lack in a fresh clone: the rules and the directory as data, the list of languages.
 * @returns {Promise<boolean>} Whether it is up to date.
 */
export function generate() {
  return make(GENERATED);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await install()) && (await build()) ? 0 : 1;
}
